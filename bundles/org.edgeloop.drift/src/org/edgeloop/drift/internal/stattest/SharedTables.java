package org.edgeloop.drift.internal.stattest;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.edgeloop.base.Progress;
import org.edgeloop.table.FileSource;
import org.edgeloop.table.Table;
import org.edgeloop.table.Tables;
import org.eclipse.jdt.annotation.Nullable;

/** Tables that several threads want: each is opened once and closed when the last one has released it. */
public final class SharedTables implements Closeable {

	private final Map<Path, Entry> entries = new HashMap<>();

	/** @param uses each file as often as it will be opened and released */
	public SharedTables(List<Path> uses) {
		uses.forEach(file -> entries.computeIfAbsent(file, Entry::new).uses++);
	}

	/** @throws IOException if it cannot be opened; the same for all who ask */
	public Table open(Path file, Progress progress) throws IOException {
		return entry(file).open(progress);
	}

	/** To be called once for each use, whether or not it was opened. */
	public void release(Path file) {
		entry(file).release();
	}

	@Override
	public void close() throws IOException {
		for (Entry entry : entries.values()) {
			entry.close();
		}
	}

	private Entry entry(Path file) {
		return entries.getOrDefault(file, new Entry(file));
	}

	private static final class Entry {

		private final Path file;
		private int uses;
		private @Nullable Table table;
		private @Nullable IOException failure;

		Entry(Path file) {
			this.file = file;
		}

		synchronized Table open(Progress progress) throws IOException {
			IOException known = failure;
			if (known != null) {
				throw known;
			}
			Table opened = table;
			if (opened == null) {
				opened = tried(progress);
				table = opened;
			}
			return opened;
		}

		private Table tried(Progress progress) throws IOException {
			try {
				return Tables.open(new FileSource(file), progress);
			} catch (IOException e) {
				failure = e;
				throw e;
			}
		}

		synchronized void release() {
			uses--;
			if (uses == 0) {
				try {
					close();
				} catch (IOException e) {
					// Nothing was written, and the answers are complete.
				}
			}
		}

		synchronized void close() throws IOException {
			Table open = table;
			table = null;
			if (open != null) {
				open.close();
			}
		}
	}
}
