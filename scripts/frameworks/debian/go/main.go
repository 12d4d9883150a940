package main

import (
	"encoding/json"
	"fmt"
	"net/http"
	"os"
)

type order struct {
	Item string `json:"item"`
}

func vault(w http.ResponseWriter, r *http.Request) {
	name, password, ok := r.BasicAuth()
	if !ok || name != "Ali" || password != "forty jars" {
		w.Header().Set("WWW-Authenticate", `Basic realm="restricted", charset="UTF-8"`)
		http.Error(w, "Unauthorized", http.StatusUnauthorized)
		return
	}
	fmt.Fprintln(w, "Hello", name)
}

func orders(w http.ResponseWriter, r *http.Request) {
	var o order
	if err := json.NewDecoder(r.Body).Decode(&o); err != nil {
		http.Error(w, err.Error(), http.StatusBadRequest)
		return
	}
	fmt.Fprintln(w, len(o.Item))
}

func main() {
	mux := http.NewServeMux()
	mux.HandleFunc("/vault", vault)
	mux.HandleFunc("/orders", orders)
	if err := http.ListenAndServe("127.0.0.1:"+os.Getenv("PORT"), mux); err != nil {
		panic(err)
	}
}
