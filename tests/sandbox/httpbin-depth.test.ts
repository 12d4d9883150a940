import { expect, test } from "@playwright/test";
import { askHttpbin } from "./ask-httpbin";
