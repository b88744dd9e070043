package org.edgeloop.experiment.internal.rest;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;

import org.eclipse.jdt.annotation.Nullable;

/** The body of an answer that may not grow beyond all reason, for what is read of it is kept in memory. */
final class LimitedBody extends FilterInputStream {

	private final URI address;
	private long left;

	/**
	 * @param longest how many bytes it may have
	 * @param address what it answers, for the message
	 */
	LimitedBody(InputStream body, long longest, URI address) {
		super(body);
		this.left = longest;
		this.address = address;
	}

	@Override
	public int read() throws IOException {
		var one = new byte[1];
		return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
	}

	@Override
	public int read(byte @Nullable [] target, int offset, int count) throws IOException {
		int read = super.read(target, offset, count);
		left -= Math.max(read, 0);
		if (left < 0) {
			throw RestFaults.tooLong(address);
		}
		return read;
	}
}
