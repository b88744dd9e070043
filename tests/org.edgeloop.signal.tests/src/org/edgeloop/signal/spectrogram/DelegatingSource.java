package org.edgeloop.signal.spectrogram;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.edgeloop.signal.Channel;
import org.edgeloop.signal.SampleSource;

/** Another recording's samples. */
class DelegatingSource implements SampleSource {

	private final SampleSource source;

	DelegatingSource(SampleSource source) {
		this.source = source;
	}

	@Override
	public Path file() {
		return source.file();
	}

	@Override
	public String format() {
		return source.format();
	}

	@Override
	public List<Channel> channels() {
		return source.channels();
	}

	@Override
	public Map<String, String> metadata() {
		return source.metadata();
	}

	@Override
	public void read(int channel, long from, double[] into, int offset, int count) throws IOException {
		source.read(channel, from, into, offset, count);
	}

	@Override
	public void read(int channel, long from, float[] into, int offset, int count) throws IOException {
		source.read(channel, from, into, offset, count);
	}

	@Override
	public void close() throws IOException {
		source.close();
	}
}
