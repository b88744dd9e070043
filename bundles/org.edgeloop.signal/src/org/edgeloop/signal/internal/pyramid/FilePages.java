package org.edgeloop.signal.internal.pyramid;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.edgeloop.base.SampleRange;
import org.edgeloop.signal.SampleLayout;
import org.edgeloop.signal.SampleSource;

/**
 * Brings single pages of a mapped recording into memory before they are touched. A page fault in the middle of a file makes the
 * system read a hundred kilobytes around it; an explicit read of one page makes it read that page, which is ten times faster for
 * pages that lie far apart. Only a hint: where it cannot help, nothing happens.
 */
final class FilePages implements AutoCloseable {

	private final @Nullable FileChannel file;
	private final long offset;
	private final long stride;

	private FilePages(@Nullable FileChannel file, long offset, long stride) {
		this.file = file;
		this.offset = offset;
		this.stride = stride;
	}

	static FilePages of(SampleSource source, int channel) {
		Optional<SampleLayout> layout = source.layout(channel).filter(found -> found.memory().isMapped());
		try {
			// Only of a file that is mapped as a whole do we know where in the file the memory is.
			if (layout.isPresent() && layout.get().memory().byteSize() == Files.size(source.file())) {
				return new FilePages(FileChannel.open(source.file()), layout.get().offset(), layout.get().stride());
			}
		} catch (IOException e) {
			// Then the pages come as they are touched.
		}
		return new FilePages(null, 0, 0);
	}

	/** Brings the pages that hold some samples of the channel into memory. */
	void fetch(SampleRange samples) {
		FileChannel open = file;
		if (open == null) {
			return;
		}
		try {
			ByteBuffer bytes = ByteBuffer.allocate(Math.toIntExact(samples.length() * stride));
			open.read(bytes, offset + samples.from() * stride);
		} catch (IOException e) {
			// As above.
		}
	}

	@Override
	public void close() {
		FileChannel open = file;
		if (open == null) {
			return;
		}
		try {
			open.close();
		} catch (IOException e) {
			// It was only read.
		}
	}
}
