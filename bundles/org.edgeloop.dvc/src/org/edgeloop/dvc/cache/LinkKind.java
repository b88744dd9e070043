package org.edgeloop.dvc.cache;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How a file of the workspace shares its content with the cache; DVC's option {@code cache.type}. */
public enum LinkKind {

	/** A copy that shares its blocks until one of both is written, where the file system can. */
	REFLINK,
	/** A second name of the object itself; the file is read-only. */
	HARDLINK,
	/** A symbolic link to the object; the file is read-only. */
	SYMLINK,
	/** A file of its own. */
	COPY;

	/** What DVC takes without being told. */
	public static final List<LinkKind> DEFAULT = List.of(REFLINK, COPY);

	/** @return the kinds by their names in a configuration; what is none is left out, and nothing means {@link #DEFAULT} */
	public static List<LinkKind> named(List<String> names) {
		var kinds = new ArrayList<LinkKind>();
		for (String name : names) {
			named(name).filter(kind -> !kinds.contains(kind)).ifPresent(kinds::add);
		}
		return kinds.isEmpty() ? DEFAULT : List.copyOf(kinds);
	}

	/** @return whether a file linked so is the object itself, which nobody may write to */
	public boolean sharesObject() {
		return this == HARDLINK || this == SYMLINK;
	}

	private static Optional<LinkKind> named(String name) {
		for (LinkKind kind : values()) {
			if (kind.toString().equals(name.strip())) {
				return Optional.of(kind);
			}
		}
		return Optional.empty();
	}

	/** @return the name in a configuration */
	@Override
	public String toString() {
		return name().toLowerCase(Locale.ROOT);
	}
}
