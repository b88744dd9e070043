package org.edgeloop.dvc.cache;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.jgit.ignore.IgnoreNode;

/**
 * What {@code .dvcignore} files hide from DVC, by the rules of Git: those in the repository's root and in each folder on the way. Of
 * itself DVC sees no {@code .git}, {@code .hg}, {@code .dvc}, and no folder that is a repository of its own. Each file is read once;
 * may be used from any thread.
 */
public final class DvcIgnore {

	/** The files' name. */
	public static final String NAME = ".dvcignore";

	/**
	 * A line of such a file, or what DVC sees to without one.
	 *
	 * @param file from the repository's root, with '/' between the names; empty where no file says so
	 * @param line from 1; 0 where no file says so
	 * @param pattern as it is written
	 * @param hides whether it hides what it speaks of, or has it seen again
	 */
	public record Rule(String file, int line, String pattern, boolean hides) {

		/** @return as DVC tells it; empty where no file says so */
		public String origin() {
			return file.isEmpty() ? "" : file + ":" + line + ":" + pattern;
		}
	}

	private static final String REPOSITORY = ".dvc";
	private static final Set<String> NEVER_SEEN = Set.of(".git", ".hg", REPOSITORY);

	private final Path root;
	private final Map<Path, Optional<IgnoreNode>> rules = new ConcurrentHashMap<>();

	private DvcIgnore(Path root) {
		this.root = root;
	}

	/** @param root of the repository */
	public static DvcIgnore of(Path root) {
		return new DvcIgnore(root.toAbsolutePath().normalize());
	}

	/**
	 * @param path below the root; need not be there
	 * @param folder whether it is a folder, or would be
	 * @return whether it is hidden, or a folder that it is in
	 */
	public boolean ignores(Path path, boolean folder) throws IOException {
		Path below = root.relativize(path.toAbsolutePath().normalize());
		Path place = root;
		for (int i = 0; i < below.getNameCount(); i++) {
			boolean last = i == below.getNameCount() - 1;
			if (hides(place, below.getName(i).toString(), !last || folder)) {
				return true;
			}
			place = place.resolve(below.getName(i));
		}
		return false;
	}

	/**
	 * @param place a folder that is not hidden itself, absolute
	 * @param name of what is in it
	 * @return whether that is hidden
	 */
	public boolean hides(Path place, String name, boolean folder) throws IOException {
		if (NEVER_SEEN.contains(name)) {
			return folder || ".git".equals(name);
		}
		if (folder && Files.isDirectory(place.resolve(name).resolve(REPOSITORY), LinkOption.NOFOLLOW_LINKS)) {
			return true;
		}
		return hiddenByRules(place, name, folder);
	}

	/**
	 * @param path below the root; need not be there
	 * @param folder whether it is a folder, or would be
	 * @return the rule that hides the path or the outermost folder on the way that is hidden; else the last one that speaks of the path itself
	 */
	public Optional<Rule> rule(Path path, boolean folder) throws IOException {
		Path below = root.relativize(path.toAbsolutePath().normalize());
		Optional<Rule> found = Optional.empty();
		Path place = root;
		for (int i = 0; i < below.getNameCount() && found.filter(Rule::hides).isEmpty(); i++) {
			String name = below.getName(i).toString();
			boolean isFolder = i < below.getNameCount() - 1 || folder;
			found = ruleOf(place, name, isFolder);
			place = place.resolve(name);
		}
		return found;
	}

	private Optional<Rule> ruleOf(Path place, String name, boolean folder) throws IOException {
		String path = name;
		for (Path from = place; from.startsWith(root); from = Objects.requireNonNull(from.getParent())) {
			Optional<Rule> rule = ruleIn(from.resolve(NAME), path, folder);
			if (rule.isPresent()) {
				return rule;
			}
			if (from.equals(root)) {
				break;
			}
			path = from.getFileName() + "/" + path;
		}
		return hides(place, name, folder) ? Optional.of(new Rule("", 0, name, true)) : Optional.empty();
	}

	/** @return the last line of a file that speaks of a path from its folder */
	private Optional<Rule> ruleIn(Path file, String path, boolean folder) throws IOException {
		if (!Files.isRegularFile(file)) {
			return Optional.empty();
		}
		List<String> lines = Files.readAllLines(file);
		for (int i = lines.size() - 1; i >= 0; i--) {
			String pattern = lines.get(i).strip();
			var node = new IgnoreNode();
			node.parse(new ByteArrayInputStream(pattern.getBytes(StandardCharsets.UTF_8)));
			IgnoreNode.MatchResult result = node.isIgnored(path, folder);
			if (result == IgnoreNode.MatchResult.IGNORED || result == IgnoreNode.MatchResult.NOT_IGNORED) {
				String name = root.relativize(file).toString().replace('\\', '/');
				return Optional.of(new Rule(name, i + 1, pattern, result == IgnoreNode.MatchResult.IGNORED));
			}
		}
		return Optional.empty();
	}

	/** The innermost rule that says something about a path counts. */
	private boolean hiddenByRules(Path place, String name, boolean folder) throws IOException {
		String path = name;
		for (Path from = place; from.startsWith(root); from = Objects.requireNonNull(from.getParent())) {
			Optional<IgnoreNode> here = rules(from);
			if (here.isPresent()) {
				switch (here.get().isIgnored(path, folder)) {
				case IGNORED:
					return true;
				case NOT_IGNORED:
					return false;
				default:
					break;
				}
			}
			if (from.equals(root)) {
				return false;
			}
			path = from.getFileName() + "/" + path;
		}
		return false;
	}

	private Optional<IgnoreNode> rules(Path folder) throws IOException {
		if (!rules.containsKey(folder)) {
			rules.put(folder, read(folder.resolve(NAME)));
		}
		return rules.getOrDefault(folder, Optional.empty());
	}

	private static Optional<IgnoreNode> read(Path file) throws IOException {
		try (InputStream in = Files.newInputStream(file)) {
			var node = new IgnoreNode();
			node.parse(in);
			return node.getRules().isEmpty() ? Optional.empty() : Optional.of(node);
		} catch (NoSuchFileException e) {
			return Optional.empty();
		}
	}
}
