package org.edgeloop.signal.internal.hdf;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

import com.github.luben.zstd.Zstd;

import io.jhdf.exceptions.HdfException;
import io.jhdf.filter.BitShuffleFilter;
import io.jhdf.filter.LzfFilter;
import io.jhdf.object.message.FilterPipelineMessage.FilterInfo;
import net.jpountz.lz4.LZ4Factory;

/**
 * Undoes what a chunk was put through when it was written. Nothing is unpacked beyond the size that the chunk must have, whatever
 * the packed bytes claim. The filters' numbers are those that The HDF Group registers.
 */
final class HdfFilters {

	private static final int DEFLATE = 1;
	private static final int SHUFFLE = 2;
	private static final int FLETCHER32 = 3;
	private static final int LZF = 32_000;
	private static final int LZ4 = 32_004;
	private static final int BITSHUFFLE = 32_008;
	private static final int ZSTD = 32_015;

	private static final Map<Integer, String> UNKNOWN = Map.of(4, "SZIP", 5, "n-bit", 6, "scale-offset", 307, "bzip2", 32_001,
			"Blosc", 32_013, "ZFP", 32_017, "SZ", 32_026, "Blosc2");
	private static final List<Integer> KNOWN = List.of(DEFLATE, SHUFFLE, FLETCHER32, LZF, LZ4, BITSHUFFLE, ZSTD);

	/** No filter makes a chunk smaller than this part of it; deflate comes closest. */
	private static final long HIGHEST_RATIO = 1032;
	private static final long SLACK = 64;

	private final List<FilterInfo> filters;
	private final int chunkBytes;

	/**
	 * @param filters in the order in which they were applied
	 * @param chunkBytes the size of an unpacked chunk
	 */
	HdfFilters(List<FilterInfo> filters, int chunkBytes) {
		this.filters = filters;
		this.chunkBytes = chunkBytes;
	}

	boolean isEmpty() {
		return filters.isEmpty();
	}

	/** @return the first filter that cannot be undone */
	Optional<String> unknown() {
		return filters.stream().filter(filter -> !KNOWN.contains(filter.getId())).findFirst()
				.map(filter -> UNKNOWN.getOrDefault(filter.getId(), "number " + filter.getId() + " " + filter.getName()));
	}

	/**
	 * @param packed a chunk as it is stored
	 * @param skipped the filters, by their places, that this chunk was not put through
	 * @return the chunk, in the size that it must have
	 * @throws HdfException if it is damaged
	 */
	byte[] undo(byte[] packed, BitSet skipped) {
		if (packed.length * HIGHEST_RATIO + SLACK < chunkBytes) {
			throw new HdfException("a chunk of " + chunkBytes + " bytes cannot be packed into " + packed.length);
		}
		byte[] bytes = packed;
		for (int i = filters.size() - 1; i >= 0; i--) {
			if (!skipped.get(i)) {
				bytes = undo(filters.get(i), bytes, chunkBytes + checksumsBefore(i));
			}
		}
		if (bytes.length != chunkBytes) {
			throw new HdfException("a chunk has " + bytes.length + " bytes instead of " + chunkBytes);
		}
		return bytes;
	}

	private int checksumsBefore(int place) {
		return Fletcher32.BYTES
				* (int) filters.subList(0, place).stream().filter(filter -> filter.getId() == FLETCHER32).count();
	}

	private static byte[] undo(FilterInfo filter, byte[] bytes, int most) {
		int[] data = filter.getData();
		return switch (filter.getId()) {
		case DEFLATE -> inflate(bytes, most);
		case SHUFFLE -> unshuffle(bytes, data.length == 0 ? 1 : data[0]);
		case FLETCHER32 -> Fletcher32.checked(bytes);
		case LZF -> {
			require(data.length >= 3 && data[2] > 0 && data[2] <= most, "an LZF block");
			yield new LzfFilter().decode(bytes, data);
		}
		case LZ4 -> lz4(bytes, most);
		case BITSHUFFLE -> bitShuffled(bytes, data, most);
		case ZSTD -> zstd(bytes, most);
		default -> throw new HdfException("filter " + filter.getId() + " is not known");
		};
	}

	private static byte[] inflate(byte[] bytes, int most) {
		byte[] result = new byte[most];
		try (Inflater inflater = new Inflater()) {
			inflater.setInput(bytes);
			int count = 0;
			while (!inflater.finished() && count < most) {
				int more = inflater.inflate(result, count, most - count);
				require(more > 0, "a deflated chunk");
				count += more;
			}
			return count == most ? result : Arrays.copyOf(result, count);
		} catch (DataFormatException e) {
			throw new HdfException("a deflated chunk is damaged", e);
		}
	}

	/** First the first bytes of all elements, then all second bytes, and so on; what is no whole element follows as it is. */
	private static byte[] unshuffle(byte[] bytes, int elementBytes) {
		require(elementBytes > 0, "a shuffled chunk");
		byte[] result = new byte[bytes.length];
		int elements = bytes.length / elementBytes;
		for (int b = 0; b < elementBytes; b++) {
			int plane = b * elements;
			for (int i = 0, at = b; i < elements; i++, at += elementBytes) {
				result[at] = bytes[plane + i];
			}
		}
		int whole = elements * elementBytes;
		System.arraycopy(bytes, whole, result, whole, bytes.length - whole);
		return result;
	}

	private static byte[] lz4(byte[] bytes, int most) {
		ByteBuffer in = ByteBuffer.wrap(bytes);
		long size = in.getLong();
		int blockBytes = in.getInt();
		require(size >= 0 && size <= most && blockBytes > 0, "an LZ4 chunk");
		byte[] result = new byte[(int) size];
		for (int at = 0; at < result.length; at += Math.min(blockBytes, result.length - at)) {
			int block = Math.min(blockBytes, result.length - at);
			int packed = in.getInt();
			require(packed >= 0 && packed <= in.remaining(), "an LZ4 block");
			if (packed == block) {
				System.arraycopy(bytes, in.position(), result, at, block);
			} else {
				int made = LZ4Factory.fastestJavaInstance().safeDecompressor().decompress(bytes, in.position(), packed, result,
						at, block);
				require(made == block, "an LZ4 block");
			}
			in.position(in.position() + packed);
		}
		return result;
	}

	/** The library believes the sizes in the data; they are checked before. */
	private static byte[] bitShuffled(byte[] bytes, int[] data, int most) {
		require(data.length >= 5 && data[2] > 0 && data[2] <= most && data[3] >= 0 && data[3] <= most, "a bit-shuffled chunk");
		if (data[4] == BitShuffleFilter.LZ4_COMPRESSION) {
			ByteBuffer in = ByteBuffer.wrap(bytes);
			long size = in.getLong();
			int blockBytes = in.getInt();
			require(size >= 0 && size <= most && blockBytes > 0 && blockBytes <= most, "a bit-shuffled chunk");
			for (long left = size / blockBytes; left > 0; left--) {
				int packed = in.getInt();
				require(packed >= 0 && packed <= in.remaining(), "a bit-shuffled block");
				in.position(in.position() + packed);
			}
		} else {
			require(data[4] == BitShuffleFilter.NO_COMPRESSION, "a bit-shuffled chunk");
		}
		return new BitShuffleFilter().decode(bytes, data);
	}

	private static byte[] zstd(byte[] bytes, int most) {
		byte[] result = new byte[most];
		long count = Zstd.decompressByteArray(result, 0, most, bytes, 0, bytes.length);
		require(!Zstd.isError(count), "a Zstandard chunk");
		return count == most ? result : Arrays.copyOf(result, (int) count);
	}

	private static void require(boolean sound, String what) {
		if (!sound) {
			throw new HdfException(what + " is damaged");
		}
	}
}
