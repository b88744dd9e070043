package org.edgeloop.experiment.internal.file;

import java.io.IOException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;

import org.edgeloop.base.Problem;

/** Reads the params, tags or aliases that a folder keeps: a file each, its content the value. */
final class KeyedTexts {

	/**
	 * For all texts of a folder together. MLflow's client writes a few thousand characters; notes and its own records of models may be
	 * longer.
	 */
	private static final long MAX_BYTES = 64 << 20;

	private final StoreFiles files;
	private final SortedMap<String, String> texts = new TreeMap<>();
	private long left = MAX_BYTES;

	private KeyedTexts(StoreFiles files) {
		this.files = files;
	}

	/**
	 * @param folder which need not exist
	 * @param problems takes what is wrong with single files; the others are read
	 */
	static SortedMap<String, String> read(StoreFiles files, Path folder, Consumer<Problem> problems) {
		var read = new KeyedTexts(files);
		KeyedFiles.walk(files, folder, read::add, problems);
		return Collections.unmodifiableSortedMap(read.texts);
	}

	private void add(String key, Path file, BasicFileAttributes attributes) throws IOException {
		texts.put(key, files.text(file, attributes, left));
		left -= attributes.size();
	}
}
