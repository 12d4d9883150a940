<?php
$order = json_decode(file_get_contents('php://input'), true);
echo strlen($order['item'] ?? '');
