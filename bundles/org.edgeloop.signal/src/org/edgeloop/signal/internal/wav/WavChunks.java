package org.edgeloop.signal.internal.wav;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.edgeloop.base.ProblemException;
import org.edgeloop.signal.internal.memory.BadRecording;
import org.edgeloop.signal.internal.memory.BinaryCursor;

/** Walks over the chunks of a WAV file: the first of each name counts, unknown ones are passed over. */
final class WavChunks {

	/** The name under which the list of texts is found; a file has lists of other kinds, too. */
	static final String INFO = "LIST INFO";

	/** The chunks that anyone asks for; a hostile file can have any number of others. */
	private static final Set<String> READ = Set.of("ds64", "fmt ", "data", INFO, "bext");
	private static final int MOST_LARGE_SIZES = 1 << 10;

	private final Path file;
	private final WavContainer container;
	private final BinaryCursor cursor;
	private final long fileSize;
	private final long claimedSize;
	private final Map<String, Chunk> chunks = new LinkedHashMap<>();
	/** The sizes that do not fit a chunk header, by chunk name. */
	private final Map<String, Long> largeSizes = new HashMap<>();
	private Optional<String> cutOff = Optional.empty();

	private WavChunks(Path file, WavContainer container, BinaryCursor cursor) throws ProblemException {
		this.file = file;
		this.container = container;
		this.cursor = cursor;
		this.fileSize = cursor.position() + cursor.remaining();
		this.claimedSize = container.claimedSize(cursor);
	}

	static WavChunks read(Path file, WavContainer container, BinaryCursor cursor) throws ProblemException {
		WavChunks chunks = new WavChunks(file, container, cursor);
		chunks.walk();
		return chunks;
	}

	Optional<Chunk> find(String id) {
		return Optional.ofNullable(chunks.get(id));
	}

	Chunk get(String id, String what) throws ProblemException {
		return find(id).orElseThrow(() -> BadRecording.atByte(file, fileSize,
				"the file ends without " + what + " (chunk '" + id + "')", "copy it again from its source"));
	}

	/** @return the name of a chunk behind the samples that the file ends in the middle of */
	Optional<String> cutOff() {
		return cutOff;
	}

	BinaryCursor content(Chunk chunk) {
		return cursor.within(chunk.body(), chunk.end(fileSize));
	}

	private void walk() throws ProblemException {
		long position = container.firstChunk();
		while (fileSize - position >= container.chunkHeaderBytes()) {
			cursor.seek(position, "a chunk");
			Chunk chunk = sized(container.chunk(cursor));
			if (chunk.size() < 0 && chunk.size() != Chunk.UNKNOWN) {
				throw BadRecording.atByte(file, chunk.header(),
						"the chunk '" + chunk.id() + "' has a size of " + chunk.size() + " bytes", "copy it again from its source");
			}
			// The samples may be cut off too; the reader of the format chunk says so in samples.
			boolean beyond = chunk.size() > fileSize - chunk.body();
			if (beyond && !chunk.id().equals("data")) {
				endsInside(chunk);
				return;
			}
			String name = chunk.id().equalsIgnoreCase("LIST") ? "LIST " + kind(chunk) : chunk.id();
			if (READ.contains(name)) {
				chunks.putIfAbsent(name, chunk);
			}
			if (chunk.id().equals("ds64") && container == WavContainer.RF64) {
				readLargeSizes(content(chunk));
			}
			if (beyond || chunk.size() == Chunk.UNKNOWN) {
				return;
			}
			position = container.next(chunk.end(fileSize));
		}
	}

	private String kind(Chunk list) throws ProblemException {
		BinaryCursor content = content(list);
		return content.remaining() < 4 ? "" : content.latin1(4, "the list's kind");
	}

	private void endsInside(Chunk chunk) throws ProblemException {
		if (!chunks.containsKey("data")) {
			throw BadRecording.atByte(file, chunk.header(), "the file is cut off: the chunk '" + chunk.id() + "' has "
					+ chunk.size() + " bytes, " + (fileSize - chunk.body()) + " are left", "copy it again from its source");
		}
		cutOff = Optional.of(chunk.id());
	}

	/** Gives the chunk the size that counts: RF64's own table, or none where the writer was stopped before it knew. */
	private Chunk sized(Chunk chunk) {
		Long large = chunk.size() == Chunk.UNKNOWN ? largeSizes.get(chunk.id()) : null;
		long size = large == null ? chunk.size() : large;
		if (chunk.id().equals("data") && size == 0 && wasInterrupted(chunk)) {
			size = Chunk.UNKNOWN;
		}
		return new Chunk(chunk.id(), chunk.header(), chunk.body(), size);
	}

	/** A recording of no samples and one whose sizes were never filled in differ in what the file claims to be as a whole. */
	private boolean wasInterrupted(Chunk data) {
		return claimedSize == Chunk.UNKNOWN || claimedSize == 0 || claimedSize <= data.body() && data.body() < fileSize;
	}

	/** EBU Tech 3306, 3.1: the sizes of the file and of {@code data}, the sample count, then a table of further chunks. */
	private void readLargeSizes(BinaryCursor ds64) throws ProblemException {
		ds64.int64("the RF64 file size");
		largeSizes.put("data", ds64.int64("the RF64 data size"));
		ds64.int64("the RF64 sample count");
		if (ds64.remaining() < 4) {
			return;
		}
		long entries = ds64.uint32("the length of the RF64 size table");
		for (long i = 0; i < Math.min(entries, MOST_LARGE_SIZES) && ds64.remaining() >= 12; i++) {
			largeSizes.putIfAbsent(ds64.latin1(4, "a chunk's name"), ds64.int64("a chunk's size"));
		}
	}
}
