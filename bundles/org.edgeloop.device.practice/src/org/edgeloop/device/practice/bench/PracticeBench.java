package org.edgeloop.device.practice.bench;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.edgeloop.base.Problem;

/** Practice devices that run until this is closed. */
public final class PracticeBench implements Closeable {

	private final List<Path> files;
	private final List<Problem> missing;
	private final List<Closeable> running;

	PracticeBench(List<Path> files, List<Problem> missing, List<Closeable> running) {
		this.files = List.copyOf(files);
		this.missing = List.copyOf(missing);
		this.running = List.copyOf(running);
	}

	/** @return the files of the devices that run, in the project */
	public List<Path> files() {
		return files;
	}

	/** @return why others do not run */
	public List<Problem> missing() {
		return missing;
	}

	/** Ends all of them; their files stay. */
	@Override
	public void close() throws IOException {
		IOException failed = null;
		for (Closeable device : running) {
			try {
				device.close();
			} catch (IOException e) {
				failed = e;
			}
		}
		if (failed != null) {
			throw failed;
		}
	}
}
