<?php
// Renders a template with Laravel's own view engine: blade.php FOLDER TEMPLATE. Only the framework's config() is ours.
require '/usr/share/php/Illuminate/View/autoload.php';

use Illuminate\Container\Container;
use Illuminate\Events\Dispatcher;
use Illuminate\Filesystem\Filesystem;
use Illuminate\View\Compilers\BladeCompiler;
use Illuminate\View\Engines\CompilerEngine;
use Illuminate\View\Engines\EngineResolver;
use Illuminate\View\Factory;
use Illuminate\View\FileViewFinder;

[, $folder, $template] = $argv;
$GLOBALS['settings'] = ['mpp' => require "$folder/config/mpp.php"];
function config(string $key)
{
    [$file, $name] = explode('.', $key);
    return $GLOBALS['settings'][$file][$name];
}

final class Application extends Container
{
    public function getNamespace(): string
    {
        return 'App\\';
    }
}

$files = new Filesystem();
mkdir("$folder/cache");
$compiler = new BladeCompiler($files, "$folder/cache");
$engines = new EngineResolver();
$engines->register('blade', static fn () => new CompilerEngine($compiler, $files));
$factory = new Factory($engines, new FileViewFinder($files, ["$folder/resources/views"]), new Dispatcher());
$app = new Application();
$factory->setContainer($app);
Container::setInstance($app);
$app->instance(Illuminate\Contracts\Foundation\Application::class, $app);
$app->instance(Illuminate\Contracts\View\Factory::class, $factory);
$app->instance('view', $factory);
$app->instance('blade.compiler', $compiler);
file_put_contents("$folder/resources/views/page.blade.php", $template);
echo $factory->make('page')->render();
