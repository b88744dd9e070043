package org.edgeloop.signal.internal.sound;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

import javax.sound.sampled.SourceDataLine;

import org.edgeloop.base.ConnectionException;
import org.edgeloop.base.Problem;
import org.edgeloop.signal.sound.SoundLine;

/** A line of the Java Sound API, of 16-bit samples. */
public final class SystemLine implements SoundLine {

	private final SourceDataLine line;
	private final int channels;
	private volatile boolean isClosed;
	private volatile long heardAtEnd;

	/** @param line open and started */
	public SystemLine(SourceDataLine line) {
		this.line = line;
		channels = line.getFormat().getChannels();
	}

	@Override
	public boolean write(float[] frames) throws ConnectionException {
		byte[] bytes = bytes(frames);
		int written = line.write(bytes, 0, bytes.length);
		if (written < bytes.length && !isClosed) {
			throw new ConnectionException(Problem.error("the audio device is gone", "", "connect it again, or choose another one in the system's settings"));
		}
		return written == bytes.length;
	}

	private byte[] bytes(float[] frames) {
		ByteBuffer bytes = ByteBuffer.allocate(frames.length * channels * Short.BYTES).order(ByteOrder.LITTLE_ENDIAN);
		for (float frame : frames) {
			short value = (short) Math.round(frame * Short.MAX_VALUE);
			for (int channel = 0; channel < channels; channel++) {
				bytes.putShort(value);
			}
		}
		return bytes.array();
	}

	@Override
	public long heard() {
		return isClosed ? heardAtEnd : line.getLongFramePosition();
	}

	@Override
	public void drain() {
		line.drain();
	}

	@Override
	public synchronized void close() {
		if (isClosed) {
			return;
		}
		heardAtEnd = line.getLongFramePosition();
		isClosed = true;
		line.stop();
		line.flush();
		line.close();
	}
}
