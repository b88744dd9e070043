package org.edgeloop.onnx.internal.model;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import com.google.protobuf.ByteString;
import com.google.protobuf.CodedInputStream;
import com.google.protobuf.InvalidProtocolBufferException;
import com.google.protobuf.WireFormat;

/**
 * A protobuf message, field by field. Taken so rather than by the generated classes, a message that breaks off gives the fields before
 * the break, and large content is never copied.
 *
 * <p>A field that is not what it should be is skipped and thrown for: whoever catches that may go on with the next one. Where that is
 * impossible the message {@linkplain #isBroken is broken} and has no next field.
 */
final class Message {

	/** Reads from the stream. */
	@FunctionalInterface
	private interface Read<T> {

		T now() throws IOException;
	}

	private final ByteBuffer bytes;
	private final CodedInputStream in;
	private int tag;
	private int start;
	private boolean broken;

	Message(ByteBuffer bytes) {
		this.bytes = bytes.slice();
		in = CodedInputStream.newInstance(this.bytes.duplicate());
	}

	/** @return false at the end, and where the message breaks off */
	boolean next() throws IOException {
		if (broken || in.isAtEnd()) {
			return false;
		}
		start = in.getTotalBytesRead();
		tag = read(in::readTag);
		return true;
	}

	/** @return the number of the present field */
	int field() {
		return WireFormat.getTagFieldNumber(tag);
	}

	long varint() throws IOException {
		expect(WireFormat.WIRETYPE_VARINT);
		return read(in::readRawVarint64);
	}

	float fixed32() throws IOException {
		expect(WireFormat.WIRETYPE_FIXED32);
		return read(in::readFloat);
	}

	/** @return the whole numbers of the present field: one, or packed ones */
	long[] varints() throws IOException {
		if (WireFormat.getTagWireType(tag) == WireFormat.WIRETYPE_VARINT) {
			return new long[] { varint() };
		}
		ByteBuffer packed = whole();
		CodedInputStream numbers = CodedInputStream.newInstance(packed);
		var found = new long[packed.remaining()];
		int count = 0;
		while (!numbers.isAtEnd()) {
			found[count++] = numbers.readRawVarint64();
		}
		return Arrays.copyOf(found, count);
	}

	/** @return the numbers of 32 bits of the present field: one, or packed ones */
	float[] floats() throws IOException {
		if (WireFormat.getTagWireType(tag) == WireFormat.WIRETYPE_FIXED32) {
			return new float[] { fixed32() };
		}
		ByteBuffer packed = whole().order(ByteOrder.LITTLE_ENDIAN);
		var found = new float[packed.remaining() / Float.BYTES];
		packed.asFloatBuffer().get(found);
		return found;
	}

	/** @return the content of the present field, as much as there is: {@link #isBroken} says whether it breaks off */
	ByteBuffer content() throws IOException {
		expect(WireFormat.WIRETYPE_LENGTH_DELIMITED);
		int length = read(in::readRawVarint32);
		int from = in.getTotalBytesRead();
		int rest = bytes.limit() - from;
		if (length < 0 || length > rest) {
			broken = true;
			return bytes.slice(from, rest);
		}
		in.skipRawBytes(length);
		return bytes.slice(from, length);
	}

	/** @return the content of the present field, all of it */
	ByteBuffer whole() throws IOException {
		ByteBuffer content = content();
		if (broken) {
			throw new InvalidProtocolBufferException("field " + field() + " breaks off");
		}
		return content;
	}

	String text() throws IOException {
		return text(whole());
	}

	/** @return the text that bytes hold; what is no UTF-8 in it is replaced */
	static String text(ByteBuffer utf8) {
		if (utf8.hasArray()) {
			return new String(utf8.array(), utf8.arrayOffset() + utf8.position(), utf8.remaining(), StandardCharsets.UTF_8);
		}
		return StandardCharsets.UTF_8.decode(utf8).toString();
	}

	/** Leaves the present field to a generated class, which knows how it may be packed. */
	void mergeInto(com.google.protobuf.Message.Builder builder) throws IOException {
		skip();
		builder.mergeFrom(ByteString.copyFrom(bytes.slice(start, in.getTotalBytesRead() - start)));
	}

	void skip() throws IOException {
		if (!read(() -> in.skipField(tag))) {
			broken = true;
			throw new InvalidProtocolBufferException("a group ends that never began");
		}
	}

	private void expect(int wireType) throws IOException {
		if (WireFormat.getTagWireType(tag) != wireType) {
			skip();
			throw new InvalidProtocolBufferException("field " + field() + " has another wire type than it should");
		}
	}

	private <T> T read(Read<T> read) throws IOException {
		try {
			return read.now();
		} catch (InvalidProtocolBufferException e) {
			broken = true;
			throw e;
		}
	}

	/** @return whether the message ends before its last field does, or cannot be read on */
	boolean isBroken() {
		return broken;
	}
}
