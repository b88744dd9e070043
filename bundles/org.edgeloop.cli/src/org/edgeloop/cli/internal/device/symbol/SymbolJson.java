package org.edgeloop.cli.internal.device.symbol;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.edgeloop.device.plc.SymbolValue;

import com.fasterxml.jackson.core.JsonGenerator;

/** Values of symbols in JSON: booleans, numbers, texts, arrays, and objects for structures. NaN and infinities are texts. */
@NonNullByDefault({})
final class SymbolJson {

	private SymbolJson() {
	}

	/** Writes name, type, value and, where the controller says it, time as an object. */
	static void write(JsonGenerator json, SymbolValue symbol) throws IOException {
		json.writeStartObject();
		json.writeStringField("name", symbol.name());
		json.writeStringField("type", symbol.type());
		json.writeFieldName("value");
		value(json, symbol.value());
		if (symbol.time().isPresent()) {
			json.writeStringField("time", symbol.time().get().toString());
		}
		json.writeEndObject();
	}

	static void value(JsonGenerator json, Object value) throws IOException {
		switch (value) {
			case null -> json.writeNull();
			case Boolean flag -> json.writeBoolean(flag);
			case Double number when !Double.isFinite(number) -> json.writeString(number.toString());
			case Float number when !Float.isFinite(number) -> json.writeString(number.toString());
			case Double number -> json.writeNumber(number);
			case Float number -> json.writeNumber(number);
			case BigInteger number -> json.writeNumber(number);
			case BigDecimal number -> json.writeNumber(number);
			case Number number -> json.writeNumber(number.longValue());
			case List<?> values -> array(json, values);
			case Map<?, ?> parts -> object(json, parts);
			default -> json.writeString(value.toString());
		}
	}

	private static void array(JsonGenerator json, List<?> values) throws IOException {
		json.writeStartArray();
		for (Object each : values) {
			value(json, each);
		}
		json.writeEndArray();
	}

	private static void object(JsonGenerator json, Map<?, ?> parts) throws IOException {
		json.writeStartObject();
		for (var part : parts.entrySet()) {
			json.writeFieldName(String.valueOf(part.getKey()));
			value(json, part.getValue());
		}
		json.writeEndObject();
	}
}
