require "sinatra"
require "json"

helpers do
  def protected!
    return if authorized?
    headers["WWW-Authenticate"] = 'Basic realm="Restricted Area"'
    halt 401, "Not authorized\n"
  end

  def authorized?
    @auth ||= Rack::Auth::Basic::Request.new(request.env)
    @auth.provided? and @auth.basic? and @auth.credentials and @auth.credentials == ["Ali", "forty jars"]
  end
end

get "/vault" do
  protected!
  "Hello Ali"
end

post "/orders" do
  order = JSON.parse(request.body.read)
  order["item"].length.to_s
end
