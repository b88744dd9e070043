package org.edgeloop.onnx.internal.model;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

import com.google.protobuf.ByteString;
import com.google.protobuf.CodedInputStream;
import com.google.protobuf.CodedOutputStream;
import com.google.protobuf.InvalidProtocolBufferException;
import com.google.protobuf.WireFormat;

/**
 * A protobuf message, field by field. Taken so rather than by the generated classes, a message that breaks off gives the fields before
 * the break, and large content is never copied.
 */
final class Message {

	private final ByteBuffer bytes;
	private final CodedInputStream in;
	private int tag;
	private boolean broken;

	Message(ByteBuffer bytes) {
		this.bytes = bytes.slice();
		in = CodedInputStream.newInstance(this.bytes.duplicate());
		in.enableAliasing(true);
	}

	/** @return false at the end */
	boolean next() throws IOException {
		if (broken || in.isAtEnd()) {
			return false;
		}
		tag = in.readTag();
		return true;
	}

	/** @return the number of the present field */
	int field() {
		return WireFormat.getTagFieldNumber(tag);
	}

	private void expect(int wireType) throws IOException {
		if (WireFormat.getTagWireType(tag) != wireType) {
			throw new InvalidProtocolBufferException("field " + field() + " has another wire type than it should");
		}
	}

	long varint() throws IOException {
		expect(WireFormat.WIRETYPE_VARINT);
		return in.readRawVarint64();
	}

	float fixed32() throws IOException {
		expect(WireFormat.WIRETYPE_FIXED32);
		return in.readFloat();
	}

	/** @return the content of the present field, as much as there is: {@link #isBroken} says whether it breaks off */
	ByteBuffer content() throws IOException {
		expect(WireFormat.WIRETYPE_LENGTH_DELIMITED);
		int length = in.readRawVarint32();
		int from = in.getTotalBytesRead();
		int rest = bytes.limit() - from;
		if (length < 0 || length > rest) {
			broken = true;
			return bytes.slice(from, rest);
		}
		in.skipRawBytes(length);
		return bytes.slice(from, length);
	}

	String text() throws IOException {
		return StandardCharsets.UTF_8.decode(content()).toString();
	}

	/** Leaves the present field to a generated class, which knows how it may be packed. */
	void mergeInto(com.google.protobuf.Message.Builder builder) throws IOException {
		int from = in.getTotalBytesRead() - CodedOutputStream.computeUInt32SizeNoTag(tag);
		in.skipField(tag);
		builder.mergeFrom(ByteString.copyFrom(bytes.slice(from, in.getTotalBytesRead() - from)));
	}

	void skip() throws IOException {
		in.skipField(tag);
	}

	/** @return whether the message ends before the content of its last field does */
	boolean isBroken() {
		return broken;
	}
}
