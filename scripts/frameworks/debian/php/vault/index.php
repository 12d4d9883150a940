<?php
$known = ($_SERVER['PHP_AUTH_USER'] ?? '') === 'Ali' && ($_SERVER['PHP_AUTH_PW'] ?? '') === 'forty jars';
if (!$known) {
    header('WWW-Authenticate: Basic realm="My Realm"');
    header('HTTP/1.0 401 Unauthorized');
    echo 'Text to send if user hits Cancel button';
    exit;
}
echo "Hello {$_SERVER['PHP_AUTH_USER']}.";
