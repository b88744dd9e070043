package org.edgeloop.signal.internal.hdf;

import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.edgeloop.signal.internal.memory.StoredNumbers;

import io.jhdf.FractalHeap;
import io.jhdf.GlobalHeap;
import io.jhdf.ObjectHeader;
import io.jhdf.btree.record.AttributeNameForIndexedAttributesRecord;
import io.jhdf.object.datatype.DataType;
import io.jhdf.object.datatype.StringData;
import io.jhdf.object.datatype.VariableLength;
import io.jhdf.object.message.AttributeInfoMessage;
import io.jhdf.object.message.AttributeMessage;

/** Reads those attributes that hold one text or one number; arrays and the rest are passed over. */
final class HdfAttributes {

	private static final long NOWHERE = -1;
	private static final int LONGEST_TEXT = 1 << 16;

	private final HdfBytes bytes;

	HdfAttributes(HdfBytes bytes) {
		this.bytes = bytes;
	}

	/** @return texts as {@link String}, numbers as {@link Double}, by name */
	Map<String, Object> of(ObjectHeader header) {
		Map<String, Object> values = new LinkedHashMap<>();
		for (AttributeMessage message : messages(header)) {
			ByteBuffer data = message.getDataBuffer();
			if (data != null && message.getDataSpace().getTotalLength() == 1) {
				value(message.getDataType(), data).ifPresent(value -> values.put(message.getName(), value));
			}
		}
		return values;
	}

	/** @return the value of one element */
	Optional<Object> value(DataType type, ByteBuffer data) {
		if (type instanceof StringData text) {
			return Optional.of(text(data, text.getCharset()));
		}
		if (type instanceof VariableLength list && list.isVariableLengthString()) {
			return Optional.of(text(shared(data), list.getEncoding()));
		}
		return HdfNumber.of(type).filter(number -> number.encoding().bytes() <= data.remaining()).map(number -> {
			double[] value = new double[1];
			new StoredNumbers(MemorySegment.ofBuffer(data), number.encoding(), number.order(), 0, number.encoding().bytes()).read(0,
					value, 0, 1);
			return value[0];
		});
	}

	private List<AttributeMessage> messages(ObjectHeader header) {
		List<AttributeMessage> messages = new ArrayList<>(header.getMessagesOfType(AttributeMessage.class));
		for (AttributeInfoMessage info : header.getMessagesOfType(AttributeInfoMessage.class)) {
			if (info.getFractalHeapAddress() != NOWHERE && info.getAttributeNameBTreeAddress() != NOWHERE) {
				FractalHeap heap = new FractalHeap(bytes, info.getFractalHeapAddress());
				for (AttributeNameForIndexedAttributesRecord record : HdfTrees
						.<AttributeNameForIndexedAttributesRecord>records(bytes, info.getAttributeNameBTreeAddress())) {
					messages.add(new AttributeMessage(heap.getId(record.getHeapId()), bytes, record.getFlags()));
				}
			}
		}
		return messages;
	}

	/** A text of any length lies in a heap: its length, the heap's address and its number there are in its place. */
	private ByteBuffer shared(ByteBuffer reference) {
		int length = reference.getInt();
		long heap = bytes.getSizeOfOffsets() == Integer.BYTES ? reference.getInt() & 0xFFFF_FFFFL : reference.getLong();
		if (length <= 0) {
			return ByteBuffer.allocate(0);
		}
		ByteBuffer data = new GlobalHeap(bytes, heap).getObjectData(reference.getInt());
		return data.limit(Math.min(length, data.limit()));
	}

	private static String text(ByteBuffer data, Charset charset) {
		byte[] text = new byte[Math.min(data.remaining(), LONGEST_TEXT)];
		data.get(text);
		int end = 0;
		while (end < text.length && text[end] != 0) {
			end++;
		}
		Charset real = charset.equals(StandardCharsets.US_ASCII) ? StandardCharsets.UTF_8 : charset;
		return new String(text, 0, end, real).strip();
	}
}
