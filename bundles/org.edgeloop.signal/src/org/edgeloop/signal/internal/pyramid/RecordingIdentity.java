package org.edgeloop.signal.internal.pyramid;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;

import org.edgeloop.signal.Channel;
import org.edgeloop.signal.SampleLayout;
import org.edgeloop.signal.SampleSource;

/**
 * Tells recordings apart by what they hold, without reading all of it.
 * <p>
 * The key is a checksum of the size, of 64 pages spread over the file and of how the channels lie in it, so a recording that is moved,
 * renamed or copied with its time keeps its pyramid. A change in place may miss all 64 pages; therefore the time of the last
 * change must be the same too. The price: a file that was only touched, or copied without its time, is read once more.
 * <p>
 * Two checksums that processors compute, not a cryptographic hash: before that is compiled, it takes longer than the rest of the first
 * picture. Nobody gains from a collision; whoever could make one could as well write into the cache folder.
 *
 * @param key 16 hexadecimal digits
 * @param size the recording's size in bytes
 * @param modified when the recording was last changed, in ns since 1970
 */
record RecordingIdentity(String key, long size, long modified) {

	private static final int PAGES = 64;
	private static final int PAGE = 4096;

	static RecordingIdentity of(SampleSource source) throws IOException {
		var digest = new Digest();
		long size = 0;
		long modified = Long.MIN_VALUE;
		for (Path file : files(source.file())) {
			long bytes = Files.size(file);
			digest.put(bytes);
			putPages(digest, file, bytes);
			size += bytes;
			modified = Math.max(modified, modified(file));
		}
		putChannels(digest, source);
		return new RecordingIdentity(digest.hex(), size, modified);
	}

	/** @return whether size and time of the recording are still these */
	boolean isCurrent(Path recording) throws IOException {
		long bytes = 0;
		long newest = Long.MIN_VALUE;
		for (Path file : files(recording)) {
			bytes += Files.size(file);
			newest = Math.max(newest, modified(file));
		}
		return bytes == size && newest == modified;
	}

	/** A recording may be a folder: then all that is in it counts. */
	private static List<Path> files(Path recording) throws IOException {
		if (!Files.isDirectory(recording)) {
			return List.of(recording);
		}
		try (Stream<Path> all = Files.walk(recording)) {
			return all.filter(Files::isRegularFile).sorted().toList();
		}
	}

	private static long modified(Path file) throws IOException {
		return Files.getLastModifiedTime(file, new LinkOption[0]).to(TimeUnit.NANOSECONDS);
	}

	private static void putPages(Digest digest, Path file, long size) throws IOException {
		ByteBuffer page = ByteBuffer.allocate(PAGE);
		try (FileChannel channel = FileChannel.open(file)) {
			long pages = Math.ceilDiv(size, PAGE);
			long looked = Math.min(pages, PAGES);
			for (long i = 0; i < looked; i++) {
				// The first page and the last are always among them.
				long index = looked == 1 ? 0 : i * (pages - 1) / (looked - 1);
				page.clear();
				while (page.hasRemaining() && channel.read(page, index * PAGE + page.position()) > 0) {
					// until the page or the file ends
				}
				digest.put(page.flip());
			}
		}
	}

	private static void putChannels(Digest digest, SampleSource source) throws IOException {
		digest.put(source.format());
		List<Channel> channels = source.channels();
		digest.put(channels.size());
		for (int c = 0; c < channels.size(); c++) {
			Channel channel = channels.get(c);
			digest.put(channel.type().name());
			digest.put(channel.length());
			Optional<SampleLayout> layout = source.layout(c);
			if (layout.isPresent()) {
				putLayout(digest, layout.get());
			}
			if (layout.isEmpty() || !layout.get().memory().isMapped()) {
				putSamples(digest, source, c, channel.length());
			}
		}
	}

	private static void putLayout(Digest digest, SampleLayout layout) {
		digest.put(layout.type().name());
		digest.put(layout.order().toString());
		digest.put(layout.offset());
		digest.put(layout.stride());
	}

	/**
	 * Where a source computes its samples, the file alone does not tell what they are: a scaling may change, or the way a reader
	 * understands text.
	 */
	private static void putSamples(Digest digest, SampleSource source, int channel, long length) throws IOException {
		double[] sample = new double[1];
		long looked = Math.min(length, PAGES);
		for (long i = 0; i < looked; i++) {
			source.read(channel, looked == 1 ? 0 : i * (length - 1) / (looked - 1), sample, 0, 1);
			digest.put(Double.doubleToLongBits(sample[0]));
		}
	}

	/** CRC-32 and CRC-32C of the same bytes. */
	private static final class Digest {

		private final CRC32 sum = new CRC32();
		private final CRC32C other = new CRC32C();

		void put(ByteBuffer bytes) {
			sum.update(bytes.duplicate());
			other.update(bytes);
		}

		void put(String text) {
			byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
			put(bytes.length);
			put(ByteBuffer.wrap(bytes));
		}

		void put(long number) {
			put(ByteBuffer.allocate(Long.BYTES).putLong(0, number));
		}

		String hex() {
			HexFormat hex = HexFormat.of();
			return hex.toHexDigits((int) sum.getValue()) + hex.toHexDigits((int) other.getValue());
		}
	}
}
