package org.edgeloop.experiment.internal.artifact;

import java.io.File;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** The {@code file:} URIs of paths, as Python writes them. */
public final class FileUri {

	private static final Pattern WINDOWS_DRIVE = Pattern.compile("/[A-Za-z]:/.*");

	private FileUri() {
	}

	/** @return {@code Path.as_uri()}: all but letters, digits and {@code /_.-~} as percent signs and digits */
	public static String of(Path path) {
		String slashed = path.toAbsolutePath().normalize().toString().replace('\\', '/');
		var uri = new StringBuilder("file://").append(slashed.startsWith("/") ? "" : "/");
		for (byte b : slashed.getBytes(StandardCharsets.UTF_8)) {
			if (isPlain(b)) {
				uri.append((char) b);
			} else {
				uri.append(String.format("%%%02X", b));
			}
		}
		return uri.toString();
	}

	/** @throws IllegalArgumentException if it names no path of this machine */
	public static Path path(String uri) {
		String path = URI.create(uri.replace(" ", "%20")).getPath();
		if (path == null) {
			throw new IllegalArgumentException(uri);
		}
		return Path.of(WINDOWS_DRIVE.matcher(path).matches() && File.separatorChar == '\\' ? path.substring(1) : path);
	}

	/** A drive's colon stays too, which no path elsewhere has in its second place. */
	private static boolean isPlain(byte b) {
		return b >= 'a' && b <= 'z' || b >= 'A' && b <= 'Z' || b >= '0' && b <= '9' || "/_.-~".indexOf(b) >= 0;
	}
}
