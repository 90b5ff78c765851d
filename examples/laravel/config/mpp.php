<?php

return [
    'api' => 'http://127.0.0.1:4174',
    'region' => '31',
];
