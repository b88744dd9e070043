package org.edgeloop.dataset.ui.explorer.internal.tree;

/** Paths below a project, written with {@code /} on every system. */
final class TreePaths {

	private TreePaths() {
	}

	/** @return the path of the folder around; empty at the top */
	static String parent(String path) {
		return path.substring(0, Math.max(0, path.lastIndexOf('/')));
	}

	static String name(String path) {
		return path.substring(path.lastIndexOf('/') + 1);
	}
}
