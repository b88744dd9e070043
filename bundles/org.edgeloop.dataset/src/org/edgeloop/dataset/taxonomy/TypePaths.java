package org.edgeloop.dataset.taxonomy;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Locale;

/** Paths of label types: ids from the root on, with '/' between them. */
public final class TypePaths {

	private TypePaths() {
	}

	/** @return the path of the type above; empty for a topmost type */
	public static String parent(String path) {
		int slash = path.lastIndexOf('/');
		return slash < 0 ? "" : path.substring(0, slash);
	}

	/** @param parent empty for a topmost type */
	static String child(String parent, String id) {
		return parent.isEmpty() ? id : parent + "/" + id;
	}

	/** @return whether {@code path} is {@code above} or lies below it */
	public static boolean isWithin(String path, String above) {
		return path.equals(above) || path.startsWith(above + "/");
	}

	/** @return where {@code path} is after the type at {@code from} has moved to {@code to} with all below it */
	static String moved(String path, String from, String to) {
		return isWithin(path, from) ? to + path.substring(from.length()) : path;
	}

	/** @return an id made of a name, such as {@code inner-race} of "Inner race", with a number behind it if it is taken */
	static String freeId(String name, Collection<String> taken) {
		String plain = Normalizer.normalize(name, Normalizer.Form.NFC).toLowerCase(Locale.ROOT)
				.replaceAll("[^\\p{L}\\p{N}._]+", "-").replaceAll("^[^\\p{L}\\p{N}]+|-+$", "");
		String wanted = plain.isEmpty() ? "type" : plain;
		String id = wanted;
		for (int i = 2; taken.contains(id); i++) {
			id = wanted + "-" + i;
		}
		return id;
	}
}
