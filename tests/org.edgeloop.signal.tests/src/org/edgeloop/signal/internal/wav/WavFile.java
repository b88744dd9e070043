package org.edgeloop.signal.internal.wav;

import java.nio.ByteOrder;

import org.edgeloop.signal.internal.memory.ByteFile;

/** WAV files byte by byte, after the specifications; the products' own writer has no part in them. */
final class WavFile {

	private static final String SUBFORMAT_TAIL = "\u0000\u0000\u0000\u0000\u0010\u0000\u0080\u0000\u0000\u00AA\u0000\u0038\u009B\u0071";

	private WavFile() {
	}

	static byte[] format(ByteOrder order, int codec, int channels, long rate, int bits) {
		int frame = channels * ((bits + 7) / 8);
		return new ByteFile(order).u16(codec, channels).u32(rate, rate * frame).u16(frame, bits).toBytes();
	}

	static byte[] format(int codec, int channels, long rate, int bits) {
		return format(ByteOrder.LITTLE_ENDIAN, codec, channels, rate, bits);
	}

	/** WAVEFORMATEXTENSIBLE: the codec stands in the subformat's GUID. */
	static byte[] extensible(int codec, int channels, long rate, int bits, int validBits) {
		return ByteFile.littleEndian().bytes(format(0xFFFE, channels, rate, bits)).u16(22, validBits).u32(0).u16(codec)
				.text(SUBFORMAT_TAIL).toBytes();
	}

	/** A chunk with its padding byte. */
	static byte[] chunk(ByteOrder order, String id, byte[] content) {
		ByteFile chunk = new ByteFile(order).text(id).u32(content.length).bytes(content);
		return (content.length % 2 == 0 ? chunk : chunk.u8(0)).toBytes();
	}

	static byte[] chunk(String id, byte[] content) {
		return chunk(ByteOrder.LITTLE_ENDIAN, id, content);
	}

	static ByteFile riff(byte[]... chunks) {
		return container(ByteOrder.LITTLE_ENDIAN, "RIFF", chunks);
	}

	static ByteFile container(ByteOrder order, String id, byte[]... chunks) {
		ByteFile content = new ByteFile(order).text("WAVE");
		for (byte[] chunk : chunks) {
			content.bytes(chunk);
		}
		return new ByteFile(order).text(id).u32(content.size()).bytes(content.toBytes());
	}

	/** A plain file of one format chunk and one data chunk. */
	static ByteFile of(byte[] format, byte[] data) {
		return riff(chunk("fmt ", format), chunk("data", data));
	}

	/** Sony Pictures Digital: GUIDs for names, 64-bit sizes that count their header, all aligned to 8 bytes. */
	static ByteFile w64(byte[] format, byte[] data, long dataSize) {
		String tail = "\u00F3\u00AC\u00D3\u0011\u008C\u00D1\u0000\u00C0\u004F\u008E\u00DB\u008A";
		ByteFile chunks = ByteFile.littleEndian();
		chunks.text("junk").text(tail).i64(24 + 3).u8(1, 2, 3).u8(0, 0, 0, 0, 0);
		chunks.text("fmt ").text(tail).i64(24 + format.length).bytes(format);
		while (chunks.size() % 8 != 0) {
			chunks.u8(0);
		}
		chunks.text("data").text(tail).i64(dataSize).bytes(data);
		return ByteFile.littleEndian().text("riff\u002E\u0091\u00CF\u0011\u00A5\u00D6\u0028\u00DB\u0004\u00C1\u0000\u0000")
				.i64(40 + chunks.size()).text("wave").text(tail).bytes(chunks.toBytes());
	}
}
