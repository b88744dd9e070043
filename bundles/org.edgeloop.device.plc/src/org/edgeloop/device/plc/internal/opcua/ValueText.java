package org.edgeloop.device.plc.internal.opcua;

import java.lang.reflect.Array;
import java.math.BigInteger;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Locale;
import java.util.UUID;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.milo.opcua.stack.core.OpcUaDataType;
import org.eclipse.milo.opcua.stack.core.UaRuntimeException;
import org.eclipse.milo.opcua.stack.core.types.builtin.ByteString;
import org.eclipse.milo.opcua.stack.core.types.builtin.DateTime;
import org.eclipse.milo.opcua.stack.core.types.builtin.LocalizedText;
import org.eclipse.milo.opcua.stack.core.types.builtin.NodeId;
import org.eclipse.milo.opcua.stack.core.types.builtin.QualifiedName;
import org.eclipse.milo.opcua.stack.core.types.builtin.Variant;
import org.eclipse.milo.opcua.stack.core.types.builtin.unsigned.Unsigned;
import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Makes values of OPC UA's built-in types (OPC 10000-6, 5.1.2) out of text. */
public final class ValueText {

	private static final ObjectMapper JSON = new ObjectMapper();
	private static final BigInteger UINT64_MAX = BigInteger.TWO.pow(64).subtract(BigInteger.ONE);

	private ValueText() {
	}

	/**
	 * @param type what the node takes
	 * @param text {@code [1, 2]} for arrays; times as ISO 8601, bytes in Base64, names with a namespace as {@code 2:Name}
	 * @param node for messages
	 * @throws ProblemException if it is no such value
	 */
	public static Variant parse(OpcUaDataType type, boolean isArray, String text, String node) throws ProblemException {
		if (!isArray) {
			return Variant.of(scalar(type, text, node));
		}
		var elements = new ArrayList<Object>();
		for (JsonNode element : array(text, node)) {
			if (element.isContainerNode()) {
				throw wrong("a value of several dimensions cannot be written", node, "write to an array of one dimension");
			}
			elements.add(scalar(type, element.asText(), node));
		}
		Object values = Array.newInstance(javaType(type, node), elements.size());
		for (int i = 0; i < elements.size(); i++) {
			Array.set(values, i, elements.get(i));
		}
		return Variant.of(values);
	}

	/** @return the type whose values look like this text, for nodes that take any */
	public static OpcUaDataType typeOf(String text) {
		if ("true".equalsIgnoreCase(text) || "false".equalsIgnoreCase(text)) {
			return OpcUaDataType.Boolean;
		}
		try {
			Integer.parseInt(text);
			return OpcUaDataType.Int32;
		} catch (NumberFormatException e) {
			return isNumber(text) ? OpcUaDataType.Double : OpcUaDataType.String;
		}
	}

	private static boolean isNumber(String text) {
		try {
			Double.parseDouble(text);
			return true;
		} catch (NumberFormatException e) {
			return false;
		}
	}

	private static Object scalar(OpcUaDataType type, String text, String node) throws ProblemException {
		String word = text.strip();
		try {
			return switch (type) {
			case Boolean -> truth(word);
			case SByte -> (byte) whole(word, Byte.MIN_VALUE, Byte.MAX_VALUE);
			case Byte -> Unsigned.ubyte((short) whole(word, 0, 0xFF));
			case Int16 -> (short) whole(word, Short.MIN_VALUE, Short.MAX_VALUE);
			case UInt16 -> Unsigned.ushort((int) whole(word, 0, 0xFFFF));
			case Int32 -> (int) whole(word, Integer.MIN_VALUE, Integer.MAX_VALUE);
			case UInt32 -> Unsigned.uint(whole(word, 0, 0xFFFF_FFFFL));
			case Int64 -> whole(word, Long.MIN_VALUE, Long.MAX_VALUE);
			case UInt64 -> Unsigned.ulong(whole(word, BigInteger.ZERO, UINT64_MAX));
			case Float -> single(word);
			case Double -> number(word);
			case String -> text;
			case DateTime -> new DateTime(Instant.parse(word));
			case Guid -> UUID.fromString(word);
			case ByteString -> ByteString.of(Base64.getDecoder().decode(word));
			case LocalizedText -> new LocalizedText(text);
			case QualifiedName -> QualifiedName.parse(text);
			case NodeId -> NodeId.parse(word);
			default -> throw wrong("values of type " + type + " cannot be written as text", node, "");
			};
		} catch (IllegalArgumentException | DateTimeParseException | UaRuntimeException e) {
			throw wrong("'" + word + "' is no value of type " + type, node, form(type));
		}
	}

	private static String form(OpcUaDataType type) {
		return switch (type) {
		case Boolean -> "write true or false";
		case DateTime -> "write it as 2026-01-31T12:00:00Z";
		case ByteString -> "write the bytes in Base64";
		case SByte, Byte, Int16, UInt16, Int32, UInt32, Int64, UInt64 -> "write a whole number in the type's range";
		default -> "";
		};
	}

	private static boolean truth(String word) {
		return switch (word.toLowerCase(Locale.ROOT)) {
		case "true", "1" -> true;
		case "false", "0" -> false;
		default -> throw new IllegalArgumentException();
		};
	}

	private static long whole(String word, long from, long to) {
		return whole(word, BigInteger.valueOf(from), BigInteger.valueOf(to)).longValueExact();
	}

	private static BigInteger whole(String word, BigInteger from, BigInteger to) {
		BigInteger value = word.startsWith("0x") ? new BigInteger(word.substring(2), 16) : new BigInteger(word);
		if (value.compareTo(from) < 0 || value.compareTo(to) > 0) {
			throw new IllegalArgumentException();
		}
		return value;
	}

	private static float single(String word) {
		double value = number(word);
		if (Double.isFinite(value) && Float.isInfinite((float) value)) {
			throw new IllegalArgumentException();
		}
		return (float) value;
	}

	/** Java's own reading takes {@code 1f} and {@code 0x1p3} too, which are no numbers anywhere else. */
	private static double number(String word) {
		if (!word.matches("[+-]?(\\d+\\.?\\d*([eE][+-]?\\d+)?|\\.\\d+([eE][+-]?\\d+)?|Infinity)|NaN")) {
			throw new IllegalArgumentException();
		}
		return Double.parseDouble(word);
	}

	private static JsonNode array(String text, String node) throws ProblemException {
		try {
			@Nullable JsonNode array = JSON.readTree(text);
			if (array != null && array.isArray()) {
				return array;
			}
		} catch (JsonProcessingException e) {
			// said below
		}
		throw wrong("the node takes an array", node, "write it as [1, 2, 3], and texts as [\"a\", \"b\"]");
	}

	private static Class<?> javaType(OpcUaDataType type, String node) throws ProblemException {
		String sample = switch (type) {
		case Boolean -> "true";
		case DateTime -> "1970-01-01T00:00:00Z";
		case Guid -> "00000000-0000-0000-0000-000000000000";
		case ByteString -> "";
		case NodeId -> "i=1";
		default -> "0";
		};
		return scalar(type, sample, node).getClass();
	}

	private static ProblemException wrong(String what, String node, String remedy) {
		return new ProblemException(Problem.error(what, node, remedy));
	}
}
