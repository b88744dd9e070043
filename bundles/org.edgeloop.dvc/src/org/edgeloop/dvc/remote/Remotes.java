package org.edgeloop.dvc.remote;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.base.RemoteAccess;
import org.edgeloop.dvc.RemoteSettings;

/** The kinds of remotes that a program knows. Whoever composes the program says which. */
public final class Remotes {

	/** The scheme of addresses that are paths of this machine, with and without {@code file://}. */
	public static final String LOCAL = "file";

	/** One letter before a colon is a drive of Windows'. */
	private static final Pattern SCHEME = Pattern.compile("([A-Za-z][A-Za-z0-9+.-]+)://.*", Pattern.DOTALL);

	/** Options of remotes that are no store of objects: a bucket with versions, a folder as it is in the workspace. */
	private static final List<String> OWN_NAMES = List.of("version_aware", "worktree");

	private final Map<String, RemoteKind> kinds;

	private Remotes(Map<String, RemoteKind> kinds) {
		this.kinds = kinds;
	}

	/** @param kinds of which none has a scheme of another one's */
	public static Remotes of(List<RemoteKind> kinds) {
		Map<String, RemoteKind> byScheme = new HashMap<>();
		for (RemoteKind kind : kinds) {
			for (String scheme : kind.schemes()) {
				if (byScheme.put(scheme, kind) != null) {
					throw new IllegalArgumentException("two kinds of remotes for " + scheme);
				}
			}
		}
		return new Remotes(Map.copyOf(byScheme));
	}

	/** @return of an address, in lower case; {@link #LOCAL} for a path */
	public static String scheme(String url) {
		Matcher parts = SCHEME.matcher(url);
		return parts.matches() ? parts.group(1).toLowerCase(Locale.ROOT) : LOCAL;
	}

	/**
	 * Opens a remote. See {@link RemoteKind#open}.
	 *
	 * @throws ProblemException if no kind knows the address, or files lie there under their own names
	 */
	public Remote open(RemoteSettings settings, RemoteAccess access, Progress progress) throws IOException {
		String scheme = scheme(settings.url());
		if (!kinds.containsKey(scheme)) {
			throw new ProblemException(Problem.error("Remotes by " + scheme + " are not known here", "remote " + settings.name(),
					"Have DVC's own program fetch or push, which uses the same cache; or use a remote by "
							+ String.join(", ", new TreeSet<>(kinds.keySet()))));
		}
		Optional<String> named = OWN_NAMES.stream().filter(option -> "true".equalsIgnoreCase(settings.options().get(option))).findFirst();
		if (named.isPresent()) {
			throw new ProblemException(Problem.error("The remote keeps files under their own names ('" + named.get()
					+ "'), which is not known here", "remote " + settings.name(),
					"Have DVC's own program fetch or push, which uses the same cache; or use a remote without that option"));
		}
		return kinds.get(scheme).open(settings, access, progress);
	}
}
