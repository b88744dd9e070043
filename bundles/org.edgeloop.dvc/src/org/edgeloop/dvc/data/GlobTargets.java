package org.edgeloop.dvc.data;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;

/**
 * Files and folders by a pattern with {@code *}, {@code ?}, {@code [abc]} within names and {@code **} for any folders, as Python's glob
 * finds them: names that begin with a dot only by patterns that do.
 */
public final class GlobTargets {

	private static final String ANY_FOLDERS = "**";

	private GlobTargets() {
	}

	/**
	 * @param folder where the patterns begin
	 * @return those of each pattern, sorted
	 * @throws ProblemException if nothing fits any of them
	 */
	public static List<Path> of(Path folder, List<String> patterns) throws IOException {
		var found = new LinkedHashSet<Path>();
		for (String pattern : patterns) {
			found.addAll(matching(folder, pattern.split("/")));
		}
		if (found.isEmpty() && !patterns.isEmpty()) {
			String names = patterns.stream().map(pattern -> "'" + pattern + "'").collect(Collectors.joining(", "));
			throw new ProblemException(Problem.error("Glob [" + names + "] has no matches.", folder.toString(), "Check the pattern."));
		}
		return List.copyOf(found);
	}

	private static List<Path> matching(Path folder, String[] parts) throws IOException {
		Set<Path> found = new LinkedHashSet<>(List.of(folder));
		for (int i = 0; i < parts.length; i++) {
			Set<Path> next = new LinkedHashSet<>();
			for (Path place : found) {
				next.addAll(ANY_FOLDERS.equals(parts[i]) ? below(place, i == parts.length - 1) : matching(place, parts[i]));
			}
			found = next;
		}
		found.remove(folder);
		return found.stream().map(Path::normalize).sorted().toList();
	}

	private static List<Path> matching(Path folder, String part) throws IOException {
		if (part.chars().noneMatch(c -> "*?[".indexOf(c) >= 0)) {
			Path place = folder.resolve(part);
			return Files.exists(place) ? List.of(place) : List.of();
		}
		PathMatcher matcher = folder.getFileSystem().getPathMatcher("glob:" + part.replace("\\", "\\\\").replace("{", "\\{"));
		var found = new ArrayList<Path>();
		for (Path inside : inside(folder)) {
			Path name = inside.getFileName();
			if (matcher.matches(name) && (part.startsWith(".") || !isHidden(name))) {
				found.add(inside);
			}
		}
		return found;
	}

	/** @return the folder and all below it; with files if nothing follows in the pattern */
	private static List<Path> below(Path folder, boolean files) throws IOException {
		var found = new ArrayList<>(List.of(folder));
		for (Path inside : inside(folder)) {
			if (isHidden(inside.getFileName())) {
				continue;
			}
			if (Files.isDirectory(inside, LinkOption.NOFOLLOW_LINKS)) {
				found.addAll(below(inside, files));
			} else if (files) {
				found.add(inside);
			}
		}
		return found;
	}

	private static List<Path> inside(Path folder) throws IOException {
		var inside = new ArrayList<Path>();
		if (Files.isDirectory(folder)) {
			try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
				stream.forEach(inside::add);
			}
		}
		return inside;
	}

	private static boolean isHidden(Path name) {
		return name.toString().startsWith(".");
	}
}
