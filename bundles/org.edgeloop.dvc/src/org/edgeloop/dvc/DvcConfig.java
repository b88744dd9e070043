package org.edgeloop.dvc;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.dvc.internal.config.ConfigFolders;
import org.edgeloop.dvc.internal.config.ConfigLine;
import org.edgeloop.dvc.internal.config.ConfigText;
import org.edgeloop.dvc.internal.text.Utf8Text;

/**
 * DVC's configuration of a repository: that of the machine, of the user, of the repository and of this clone; the later ones count more.
 * Names of sections, options and remotes know no capitals. Immutable; {@link ConfigEdit} changes the files.
 */
public final class DvcConfig {

	/** Where a setting is written; later ones count more. */
	public enum Level {

		SYSTEM, GLOBAL, REPO, LOCAL;

		/** @return the file's name in its folder */
		public String fileName() {
			return this == LOCAL ? "config.local" : "config";
		}
	}

	/** The settings in use where nothing is configured. */
	private static final List<String> DEFAULT_LINKS = List.of("reflink", "copy");

	private static final Pattern REMOTE = Pattern.compile("\\s*remote\\s*\"(?<name>.*)\"\\s*");
	private static final Pattern ADDRESS = Pattern.compile("\\w+://.*", Pattern.DOTALL);

	/** An address that begins at another remote. */
	private static final Pattern OTHER_REMOTE = Pattern.compile("remote://(?<name>[^/]+)(?<path>.*)", Pattern.DOTALL);
	private static final int MAX_REMOTES = 10;

	/** Options that hold paths, which go from the folder of their file. */
	private static final Set<String> PATHS = Set.of("url", "gdrive_user_credentials_file", "gdrive_service_account_json_file_path",
			"credentialpath", "keyfile", "cert_path", "key_path");

	private static final String URL = "url";

	private final Map<String, Map<String, String>> sections;

	private DvcConfig(Map<String, Map<String, String>> sections) {
		this.sections = sections;
	}

	/**
	 * @param folder the repository's {@code .dvc}
	 * @throws ProblemException if a file cannot be understood
	 */
	public static DvcConfig read(Path folder) throws IOException {
		Map<Level, Path> files = new EnumMap<>(Level.class);
		for (Level level : Level.values()) {
			files.put(level, file(folder, level));
		}
		return read(files.values());
	}

	/**
	 * @param folder the repository's {@code .dvc}
	 * @return what is said at one level alone
	 * @throws ProblemException if the file cannot be understood
	 */
	public static DvcConfig read(Path folder, Level level) throws IOException {
		return read(List.of(file(folder, level)));
	}

	/** @param files in the order in which they count, which need not be there */
	static DvcConfig read(Iterable<Path> files) throws IOException {
		Map<String, Map<String, String>> sections = new LinkedHashMap<>();
		for (Path file : files) {
			if (Files.isRegularFile(file)) {
				merge(sections, ConfigText.parse(Utf8Text.read(file), file.toString()), Objects.requireNonNull(file.getParent()));
			}
		}
		return new DvcConfig(sections);
	}

	/**
	 * @param folder the repository's {@code .dvc}
	 * @return where a level is written; need not be there
	 */
	public static Path file(Path folder, Level level) {
		Path place = switch (level) {
		case SYSTEM -> ConfigFolders.present().ofMachine();
		case GLOBAL -> ConfigFolders.present().ofUser();
		case REPO, LOCAL -> folder;
		};
		return place.resolve(level.fileName());
	}

	private static void merge(Map<String, Map<String, String>> sections, ConfigText text, Path folder) {
		for (String section : text.sections()) {
			String name = canonical(section);
			Map<String, String> options = sections.computeIfAbsent(name, _ -> new LinkedHashMap<>());
			for (ConfigLine line : text.options(section)) {
				options.put(line.option(), isPath(name, line.option()) ? absolute(line.value(), folder) : line.value());
			}
		}
	}

	/** @return whether the option holds a path, or an address that may be one */
	static boolean isPath(String section, String option) {
		return section.startsWith("remote ") && PATHS.contains(option) || section.equals("cache") && option.equals("dir");
	}

	/** @return whether it is an address with a scheme */
	static boolean isAddress(String text) {
		return ADDRESS.matcher(text).matches();
	}

	private static String canonical(String section) {
		Matcher remote = REMOTE.matcher(section);
		return remote.matches() ? remoteSection(remote.group("name")) : section;
	}

	/** @return the section of a remote */
	public static String remoteSection(String name) {
		return "remote \"" + name.toLowerCase(Locale.ROOT) + "\"";
	}

	private static String absolute(String path, Path folder) {
		return isAddress(path) ? path : folder.toAbsolutePath().resolve(path).normalize().toString();
	}

	/** @return the sections that are configured somewhere, such as {@code core} and {@code remote "name"} */
	public List<String> sections() {
		return List.copyOf(sections.keySet());
	}

	/** @return the options of a section; paths are absolute */
	public Map<String, String> options(String section) {
		return new LinkedHashMap<>(sections.getOrDefault(canonical(section.toLowerCase(Locale.ROOT)), Map.of()));
	}

	/**
	 * @param section such as {@code core} or {@code remote "name"}
	 * @return the value without quotes, a path absolute, the values of a list separated by commas
	 */
	public Optional<String> value(String section, String key) {
		return Optional.ofNullable(options(section).get(key.toLowerCase(Locale.ROOT)));
	}

	/**
	 * @return the remote; an address {@code remote://other/path} filled in from the other remote
	 * @throws ProblemException if there is none of that name, or it has no address
	 */
	public RemoteSettings remote(String name) throws ProblemException {
		return remote(name, MAX_REMOTES);
	}

	private RemoteSettings remote(String name, int left) throws ProblemException {
		Map<String, String> options = options(remoteSection(name));
		if (!sections.containsKey(remoteSection(name))) {
			throw problem("remote '" + name + "' doesn't exist", "Add it with 'dvc remote add " + name + " URL'.");
		}
		String url = options.remove(URL);
		if (url == null || url.isEmpty()) {
			throw problem("The remote '" + name + "' has no url", "Set it with 'dvc remote modify " + name + " url URL'.");
		}
		Matcher other = OTHER_REMOTE.matcher(url);
		if (!other.matches()) {
			return new RemoteSettings(name, url, options);
		}
		if (left == 0) {
			throw problem("The remotes that '" + name + "' stands on lead in a circle", "Give one of them an address of its own.");
		}
		RemoteSettings base = remote(other.group("name"), left - 1);
		Map<String, String> all = new LinkedHashMap<>(base.options());
		all.putAll(options);
		String path = other.group("path");
		return new RemoteSettings(name, base.url().endsWith("/") ? base.url() + path.replaceFirst("^/", "") : base.url() + path, all);
	}

	private static ProblemException problem(String what, String remedy) {
		return new ProblemException(Problem.error(what, "config", remedy));
	}

	/** @return the names of all remotes in the order of the files */
	public List<String> remoteNames() {
		Set<String> names = new LinkedHashSet<>();
		for (String section : sections.keySet()) {
			Matcher remote = REMOTE.matcher(section);
			if (remote.matches()) {
				names.add(remote.group("name"));
			}
		}
		return List.copyOf(names);
	}

	/**
	 * @return all remotes in the order of the files
	 * @throws ProblemException if one has no address
	 */
	public List<RemoteSettings> remotes() throws ProblemException {
		List<RemoteSettings> remotes = new ArrayList<>();
		for (String name : remoteNames()) {
			remotes.add(remote(name));
		}
		return remotes;
	}

	/** @return the remote that is taken where none is said; empty if {@code core.remote} is not set */
	public Optional<String> defaultRemote() {
		return value("core", "remote").map(name -> name.toLowerCase(Locale.ROOT));
	}

	/** @return how files are linked to the cache, the first that works: {@code reflink}, {@code hardlink}, {@code symlink}, {@code copy} */
	public List<String> linkTypes() {
		List<String> types = value("cache", "type").map(DvcConfig::list).orElse(List.of());
		return types.isEmpty() ? DEFAULT_LINKS : types;
	}

	/** @return whether changed files are staged in Git */
	public boolean autostage() {
		return isTrue("core", "autostage");
	}

	/** @return whether an option is set to {@code true} */
	public boolean isTrue(String section, String key) {
		return value(section, key).filter("true"::equalsIgnoreCase).isPresent();
	}

	private static List<String> list(String text) {
		return List.of(text.split(",")).stream().map(String::strip).filter(item -> !item.isEmpty()).toList();
	}
}
