import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.jdt.core.compiler.batch.BatchCompiler;

/**
 * Compiles what changed and prepares an Equinox that runs the bundles from their folders. `releng/quick` calls it and describes it.
 */
final class Quick {

  private static final Pattern COMMA = Pattern.compile(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)");

  private final Path root;
  private final Path state;
  private final Map<String, Bundle> bundles = new TreeMap<>();
  private final List<Path> libraries;
  private final List<String> bundlesInfo = new ArrayList<>();
  private final Map<String, String> outputs = new HashMap<>();

  Quick(Path root, Path products) throws IOException {
    this.root = root;
    state = root.resolve(".build/quick");
    Files.createDirectories(state);
    libraries = libraries(products);
    for (String parent : List.of("bundles", "tests")) {
      try (Stream<Path> folders = Files.list(root.resolve(parent))) {
        for (Path folder : (Iterable<Path>) folders::iterator) {
          if (Files.exists(folder.resolve("META-INF/MANIFEST.MF"))) {
            var bundle = new Bundle(folder, parent.equals("tests"));
            bundles.put(bundle.id, bundle);
          }
        }
      }
    }
    var runner = new Bundle(root.resolve("releng/quick/runner"), true);
    bundles.put(runner.id, runner);
  }

  /** The arguments: the project, its products, then `compile [BUNDLE…]`, `classpath` or `tests BUNDLE`. */
  public static void main(String[] arguments) throws IOException {
    var quick = new Quick(Path.of(arguments[0]).toRealPath(), Path.of(arguments[1]));
    var wanted = List.of(arguments).subList(3, arguments.length);
    switch (arguments[2]) {
      case "compile" -> {
        if (!quick.compile(wanted.isEmpty() ? quick.bundles.keySet() : wanted)) {
          System.exit(1);
        }
        quick.configure();
      }
      case "classpath" -> System.out.println(quick.classPath());
      case "tests" -> quick.tests(wanted.get(0)).forEach(System.out::println);
      default -> throw new IllegalArgumentException(arguments[2]);
    }
  }

  private boolean compile(Collection<String> wanted) throws IOException {
    var order = new LinkedHashSet<Bundle>();
    for (String id : wanted) {
      if (!bundles.containsKey(id)) {
        throw new IllegalArgumentException("no bundle " + id);
      }
      visit(bundles.get(id), order, new LinkedHashSet<>());
    }
    for (Bundle bundle : order) {
      if (!compile(bundle)) {
        return false;
      }
    }
    return true;
  }

  private void visit(Bundle bundle, Set<Bundle> done, Set<Bundle> path) {
    if (done.contains(bundle) || !path.add(bundle)) {
      return;
    }
    for (Bundle other : bundle.direct()) {
      visit(other, done, path);
    }
    done.add(bundle);
  }

  private boolean compile(Bundle bundle) throws IOException {
    var sources = new StringBuilder();
    var files = new ArrayList<Path>();
    for (Path folder : bundle.sources) {
      walk(folder, file -> {
        sources.append(file).append(' ').append(Files.size(file)).append(' ').append(Files.getLastModifiedTime(file)).append('\n');
        files.add(file);
      });
    }
    sources.append(Files.readString(bundle.folder.resolve("META-INF/MANIFEST.MF")));
    var visible = bundle.visible();
    visible.keySet().forEach(other -> sources.append(outputs.getOrDefault(other.id, "")));
    String stamp = hash(sources.toString());
    Path remembered = state.resolve(bundle.id + ".stamp");
    Path bin = bundle.folder.resolve("bin");
    if (Files.exists(bin) && Files.exists(remembered)) {
      var lines = Files.readAllLines(remembered);
      if (lines.get(0).equals(stamp)) {
        outputs.put(bundle.id, lines.get(1));
        return true;
      }
    }
    Files.deleteIfExists(remembered);
    delete(bin);
    Files.createDirectories(bin);
    if (files.stream().anyMatch(file -> file.toString().endsWith(".java")) && !ecj(bundle, visible, bin)) {
      return false;
    }
    for (Path folder : bundle.sources) {
      walk(folder, file -> {
        if (!file.toString().endsWith(".java")) {
          Path copy = bin.resolve(folder.relativize(file));
          Files.createDirectories(copy.getParent());
          Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
        }
      });
    }
    var output = new TreeMap<String, String>();
    walk(bin, file -> output.put(file.toString(), hash(Files.readAllBytes(file))));
    outputs.put(bundle.id, hash(output.toString()));
    Files.write(remembered, List.of(stamp, outputs.get(bundle.id)));
    return true;
  }

  private boolean ecj(Bundle bundle, Map<Bundle, String> visible, Path bin) {
    var path = new ArrayList<String>();
    visible.forEach((other, rules) -> path.add(other.folder.resolve("bin") + rules));
    libraries.forEach(library -> path.add(library.toString()));
    var arguments = new ArrayList<>(List.of("-25", "--add-modules", "jdk.incubator.vector", "-proc:none", "-encoding", "UTF-8", "-g",
        "-properties", root.resolve("releng/org.eclipse.jdt.core.prefs").toString(), "-d", bin.toString(), "-classpath",
        String.join(File.pathSeparator, path)));
    if (bundle.test) {
      arguments.add("-warn:-nullAnnot");
    }
    bundle.sources.forEach(folder -> arguments.add(folder.toString()));
    var messages = new java.io.StringWriter();
    System.err.println("compiling " + bundle.id);
    boolean compiled = BatchCompiler.compile(arguments.toArray(String[]::new), new PrintWriter(messages), new PrintWriter(messages), null);
    if (!compiled) {
      for (String problem : messages.toString().split("----------\n")) {
        if (problem.contains("ERROR")) {
          System.err.println(problem);
        }
      }
    }
    return compiled;
  }

  /** Writes what Equinox starts from: the products' bundles, ours from their folders, and those of the tests. */
  private void configure() throws IOException {
    Path configuration = state.resolve("configuration");
    Path simple = configuration.resolve("org.eclipse.equinox.simpleconfigurator");
    Files.createDirectories(simple);
    var lines = new ArrayList<>(bundlesInfo);
    for (Bundle bundle : bundles.values()) {
      if (Files.exists(bundle.folder.resolve("bin"))) {
        lines.add("%s,1.0.0.qualifier,%s,4,false".formatted(bundle.id, bundle.folder.toUri()));
      }
    }
    Files.write(simple.resolve("bundles.info"), lines);
    Files.writeString(state.resolve("dev.properties"), "*=bin\n");
    Files.writeString(configuration.resolve("config.ini"), """
        osgi.bundles=reference\\:file\\:%s@1\\:start
        osgi.bundles.defaultStartLevel=4
        osgi.instance.area=@noDefault
        eclipse.product=org.edgeloop.app.product
        org.eclipse.equinox.simpleconfigurator.configUrl=file\\:org.eclipse.equinox.simpleconfigurator/bundles.info
        """.formatted(named("org.eclipse.equinox.simpleconfigurator")));
  }

  private Path named(String id) {
    return libraries.stream().filter(library -> library.getFileName().toString().matches(Pattern.quote(id) + "[_-].*")).findFirst()
        .orElseThrow();
  }

  private String classPath() {
    var path = new ArrayList<String>();
    bundles.values().stream().filter(bundle -> !bundle.test).forEach(bundle -> path.add(bundle.folder.resolve("bin").toString()));
    libraries.forEach(library -> path.add(library.toString()));
    return String.join(File.pathSeparator, path);
  }

  private List<String> tests(String id) throws IOException {
    var names = new ArrayList<String>();
    Path bin = bundles.get(id).folder.resolve("bin");
    walk(bin, file -> {
      String name = bin.relativize(file).toString();
      if (name.matches(".*(Test|Tests|TestCase)\\.class") || name.matches("(.*/)?Test[^/$]*\\.class")) {
        names.add(name.substring(0, name.length() - 6).replace('/', '.'));
      }
    });
    return names;
  }

  /** The bundles that are not ours: from the products, and what tests need from the local Maven repository. */
  private List<Path> libraries(Path products) throws IOException {
    var found = new LinkedHashMap<String, Path>();
    Path workbench = products.resolve("edgeloop/linux/gtk/x86_64");
    for (String line : Files.readAllLines(workbench.resolve("configuration/org.eclipse.equinox.simpleconfigurator/bundles.info"))) {
      var fields = line.split(",");
      if (!line.startsWith("#") && !fields[0].startsWith("org.edgeloop.")) {
        Path jar = workbench.resolve(fields[2]).normalize();
        found.put(fields[0], jar);
        bundlesInfo.add("%s,%s,%s,%s,%s".formatted(fields[0], fields[1], jar.toUri(), fields[3], fields[4]));
      }
    }
    try (Stream<Path> plugins = Files.list(products.resolve("edgeloop-cli/linux/gtk/x86_64/plugins"))) {
      for (Path jar : (Iterable<Path>) plugins.filter(jar -> jar.toString().endsWith(".jar")).sorted()::iterator) {
        add(jar, found);
      }
    }
    Path repository = Path.of(System.getProperty("user.home"), ".m2/repository");
    for (String library : List.of("org/junit/jupiter/junit-jupiter-api/5.14.1", "org/junit/jupiter/junit-jupiter-params/5.14.1",
        "org/junit/jupiter/junit-jupiter-engine/5.14.1", "org/junit/platform/junit-platform-commons/1.14.1",
        "org/junit/platform/junit-platform-engine/1.14.1", "org/junit/platform/junit-platform-launcher/1.14.1",
        "org/opentest4j/opentest4j/1.3.0", "org/apiguardian/apiguardian-api/1.1.2", "org/wiremock/wiremock-standalone/3.13.2")) {
      try (Stream<Path> jars = Files.exists(repository.resolve(library)) ? Files.walk(repository.resolve(library)) : Stream.empty()) {
        Path jar = jars.filter(file -> file.toString().endsWith(".jar")).max(Comparator.comparingInt(Path::getNameCount)).orElse(null);
        if (jar != null) {
          add(jar, found);
        }
      }
    }
    return List.copyOf(found.values());
  }

  private void add(Path jar, Map<String, Path> found) throws IOException {
    try (var file = new JarFile(jar.toFile())) {
      var attributes = file.getManifest().getMainAttributes();
      String id = attributes.getValue("Bundle-SymbolicName").split(";")[0].strip();
      if (!id.startsWith("org.edgeloop.") && found.putIfAbsent(id, jar) == null) {
        bundlesInfo.add("%s,%s,%s,4,false".formatted(id, attributes.getValue("Bundle-Version"), jar.toUri()));
      }
    }
  }

  private interface FileUse {
    void accept(Path file) throws IOException;
  }

  private static void walk(Path folder, FileUse use) throws IOException {
    try (Stream<Path> files = Files.exists(folder) ? Files.walk(folder).sorted() : Stream.empty()) {
      for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
        use.accept(file);
      }
    }
  }

  private static void delete(Path folder) throws IOException {
    if (Files.exists(folder)) {
      Files.walkFileTree(folder, new SimpleFileVisitor<>() {
        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
          Files.delete(file);
          return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path directory, IOException exception) throws IOException {
          Files.delete(directory);
          return FileVisitResult.CONTINUE;
        }
      });
    }
  }

  private static String hash(String text) {
    return hash(text.getBytes(StandardCharsets.UTF_8));
  }

  private static String hash(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** One of our bundles or test fragments, as its manifest describes it. */
  private final class Bundle {

    final Path folder;
    final boolean test;
    final String id;
    final List<Path> sources = new ArrayList<>();
    private final List<String> exports = new ArrayList<>();
    private final Map<String, Boolean> required = new LinkedHashMap<>();
    private final String host;
    private final Set<String> imports = new LinkedHashSet<>();

    Bundle(Path folder, boolean test) throws IOException {
      this.folder = folder;
      this.test = test;
      var properties = new Properties();
      if (Files.exists(folder.resolve("build.properties"))) {
        try (var reader = Files.newBufferedReader(folder.resolve("build.properties"))) {
          properties.load(reader);
        }
      }
      for (String source : properties.getProperty("source..", "src/").split(",")) {
        sources.add(folder.resolve(source.strip()));
      }
      Manifest manifest;
      try (var stream = Files.newInputStream(folder.resolve("META-INF/MANIFEST.MF"))) {
        manifest = new Manifest(stream);
      }
      var attributes = manifest.getMainAttributes();
      id = attributes.getValue("Bundle-SymbolicName").split(";")[0].strip();
      String fragmentHost = attributes.getValue("Fragment-Host");
      host = fragmentHost == null ? null : fragmentHost.split(";")[0].strip();
      for (String clause : clauses(attributes.getValue("Export-Package"))) {
        exports.add(clause);
      }
      for (String clause : clauses(attributes.getValue("Require-Bundle"))) {
        required.put(clause.split(";")[0].strip(), clause.contains("visibility:=reexport"));
      }
      for (String clause : clauses(attributes.getValue("Import-Package"))) {
        imports.add(clause.split(";")[0].strip());
      }
    }

    private static List<String> clauses(String header) {
      return header == null ? List.of() : Stream.of(COMMA.split(header)).map(String::strip).toList();
    }

    Set<Bundle> direct() {
      var direct = new LinkedHashSet<Bundle>();
      required.keySet().stream().filter(bundles::containsKey).map(bundles::get).forEach(direct::add);
      if (host != null && bundles.containsKey(host)) {
        direct.add(bundles.get(host));
      }
      bundles.values().stream().filter(other -> other != this && other.exports.stream()
          .anyMatch(export -> imports.contains(export.split(";")[0].strip()))).forEach(direct::add);
      return direct;
    }

    /** The bundles of ours that this one sees, each with the compiler's access rules for it. */
    Map<Bundle, String> visible() {
      var visible = new LinkedHashMap<Bundle, String>();
      if (host != null && bundles.containsKey(host)) {
        visible.put(bundles.get(host), "");
        bundles.get(host).visible().forEach(visible::putIfAbsent);
      }
      for (Bundle other : direct()) {
        visible.putIfAbsent(other, other.rules(this));
        other.reexported().forEach(third -> visible.putIfAbsent(third, third.rules(this)));
      }
      // The rest is needed for the types of what is seen, and is not to be named.
      var rest = new LinkedHashSet<Bundle>();
      visit(this, rest, new LinkedHashSet<>());
      rest.remove(this);
      rest.forEach(other -> visible.putIfAbsent(other, "[-**/*]"));
      return visible;
    }

    private Set<Bundle> reexported() {
      var all = new LinkedHashSet<Bundle>();
      required.forEach((name, reexport) -> {
        if (reexport && bundles.containsKey(name)) {
          all.add(bundles.get(name));
          all.addAll(bundles.get(name).reexported());
        }
      });
      return all;
    }

    private String rules(Bundle reader) {
      var rules = new StringBuilder("[");
      String name = reader.host == null ? reader.id : reader.host;
      for (String export : exports) {
        boolean friends = export.contains("x-friends") || export.contains("x-internal:=true");
        if (!friends || export.contains(name)) {
          rules.append('+').append(export.split(";")[0].strip().replace('.', '/')).append("/*").append(File.pathSeparator);
        }
      }
      return rules.append("-**/*]").toString();
    }
  }
}
