<?php
/**
 * Plugin Name: MPP SDK
 * Description: Loket Mal Pelayanan Publik: pencarian layanan, permohonan, pelacakan, dan janji temu, sebagai blok dan shortcode.
 * Version: 0.1.0
 * Requires at least: 6.1
 * Requires PHP: 7.4
 * License: MIT
 * Text Domain: mpp-sdk
 */

defined('ABSPATH') || exit;

require __DIR__ . '/includes/settings.php';
require __DIR__ . '/includes/elements.php';
require __DIR__ . '/includes/script.php';
