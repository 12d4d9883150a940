import os

import jwt
from flask import Flask, jsonify, request
from flask_httpauth import HTTPBasicAuth, HTTPTokenAuth

app = Flask(__name__)
auth = HTTPBasicAuth()
token_auth = HTTPTokenAuth(scheme="Bearer")


@auth.verify_password
def verify_password(username, password):
    if username == "Ali" and password == "forty jars":
        return username


@auth.get_user_roles
def get_user_roles(user):
    return ["reader"]


@token_auth.verify_token
def verify_token(token):
    try:
        return jwt.decode(token, os.environ["SECRET"], algorithms=["HS256"])
    except jwt.InvalidTokenError:
        return None


@app.route("/vault")
@auth.login_required
def vault():
    return jsonify(hello=auth.current_user())


@app.route("/token")
@token_auth.login_required
def token():
    return jsonify(hello=token_auth.current_user()["sub"])


@app.route("/staff")
@auth.login_required(role="staff")
def staff():
    return jsonify(hello=auth.current_user())


@app.route("/orders", methods=["POST"])
def orders():
    return jsonify(item=len(request.get_json()["item"]))
