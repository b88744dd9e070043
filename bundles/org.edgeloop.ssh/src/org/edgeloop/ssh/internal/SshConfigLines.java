package org.edgeloop.ssh.internal;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

import org.edgeloop.ssh.HomePath;

/** Reads the lines of a configuration of OpenSSH's form, with those of the files that it includes in their places. */
final class SshConfigLines {

	/** Stands before and behind the lines of a file that is included. */
	static final String INCLUDED = "(included";
	static final String INCLUDED_END = "included)";

	private static final Pattern LINE = Pattern.compile("\\s*([A-Za-z]+)(?:\\s*=\\s*|\\s+)(.*)");
	private static final Pattern VALUE = Pattern.compile("\"([^\"]*)\"|([^\\s#]\\S*)|#.*");
	/** As OpenSSH has it. */
	private static final int DEEPEST = 16;

	/**
	 * A keyword with its values.
	 *
	 * @param word in small letters
	 * @param values without their quotation marks
	 */
	record Line(String word, List<String> values) {
	}

	private final Path folder;
	private final List<Line> lines = new ArrayList<>();

	private SshConfigLines(Path folder) {
		this.folder = folder;
	}

	static List<Line> read(Path file) throws IOException {
		var config = new SshConfigLines(file.toAbsolutePath().getParent());
		config.add(file, 0);
		return config.lines;
	}

	private void add(Path file, int depth) throws IOException {
		if (depth > DEEPEST) {
			throw new IOException("files include each other more than " + DEEPEST + " deep");
		}
		for (String text : Files.readAllLines(file)) {
			Matcher parts = LINE.matcher(text);
			if (parts.matches()) {
				var line = new Line(parts.group(1).toLowerCase(Locale.ROOT), values(parts.group(2)));
				if ("include".equals(line.word())) {
					include(line.values(), depth);
				} else {
					lines.add(line);
				}
			}
		}
	}

	private static List<String> values(String text) {
		List<String> values = new ArrayList<>();
		Matcher each = VALUE.matcher(text);
		while (each.find()) {
			if (each.group(1) != null) {
				values.add(each.group(1));
			} else if (each.group(2) != null) {
				values.add(each.group(2));
			}
		}
		return values;
	}

	private void include(List<String> patterns, int depth) throws IOException {
		for (String pattern : patterns) {
			for (Path file : files(HomePath.expand(pattern))) {
				lines.add(new Line(INCLUDED, List.of()));
				add(file, depth + 1);
				lines.add(new Line(INCLUDED_END, List.of()));
			}
		}
	}

	/** Files that are not there, or patterns that match nothing, are no mistake. */
	private List<Path> files(String pattern) throws IOException {
		List<Path> files = new ArrayList<>();
		try {
			Path whole = folder.resolve(pattern);
			Path parent = whole.getParent();
			if (parent == null || !Files.isDirectory(parent)) {
				return files;
			}
			try (DirectoryStream<Path> found = Files.newDirectoryStream(parent, whole.getFileName().toString())) {
				found.forEach(files::add);
			}
		} catch (InvalidPathException | PatternSyntaxException e) {
			throw new IOException("it includes " + pattern + ", which is no pattern of files", e);
		}
		files.removeIf(Files::isDirectory);
		files.sort(null);
		return files;
	}
}
