package org.edgeloop.dataset.internal.exchange;

import java.io.Closeable;
import java.io.IOException;

/** Writes the labels of recordings into one file; closing it writes the file's end. */
public interface ForeignWriter extends Closeable {

	void write(LabelledRecording recording) throws IOException;
}
