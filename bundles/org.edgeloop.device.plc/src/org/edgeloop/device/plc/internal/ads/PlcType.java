package org.edgeloop.device.plc.internal.ads;

import java.io.IOException;
import java.nio.ByteBuffer;

import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;

import com.fasterxml.jackson.databind.JsonNode;

/** How values of a type stand in bytes, the lowest byte first. */
interface PlcType {

	/** @return in bytes */
	int size();

	/** @return a Boolean, a Number, a String, or a List or Map of them, of the next {@link #size} bytes, which are taken whatever they hold */
	Object decode(ByteBuffer bytes);

	/**
	 * Puts {@link #size} bytes.
	 *
	 * @param bytes holds what stands there now, of which a structure keeps the parts that are not given
	 * @throws ProblemException if the value does not fit the type
	 */
	void encode(JsonNode value, ByteBuffer bytes) throws IOException;

	/** @return says that a value does not fit */
	static ProblemException unfit(JsonNode value, String type, String form) {
		String text = value.isTextual() ? value.asText() : value.toString();
		String shown = text.length() > 60 ? text.substring(0, 60) + "…" : text;
		return new ProblemException(Problem.error("'%s' is no value of type %s".formatted(shown, type), "", "give " + form));
	}
}
