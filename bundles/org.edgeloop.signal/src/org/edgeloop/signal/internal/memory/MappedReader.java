package org.edgeloop.signal.internal.memory;

import java.io.IOException;
import java.nio.file.Path;

import org.edgeloop.base.Progress;
import org.edgeloop.signal.ReadOptions;
import org.edgeloop.signal.RecordingReader;
import org.edgeloop.signal.SampleSource;

/** A reader of a binary format: maps the file, has its structure read, and leaves nothing open where that fails. */
public abstract class MappedReader implements RecordingReader {

	@Override
	public final SampleSource open(Path file, ReadOptions options, Progress progress) throws IOException {
		RecordingMemory memory = RecordingMemory.map(file);
		boolean opened = false;
		try {
			SampleSource source = read(memory, options, progress);
			memory.check();
			opened = true;
			return source;
		} catch (InternalError e) {
			throw BadRecording.vanished(file, e);
		} finally {
			if (!opened) {
				memory.close();
			}
		}
	}

	/**
	 * Reads the structure of a mapped file.
	 *
	 * @param memory belongs to the source that is returned; closed by the caller where an exception is thrown
	 */
	protected abstract SampleSource read(RecordingMemory memory, ReadOptions options, Progress progress) throws IOException;
}
