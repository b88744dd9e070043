package org.edgeloop.device.plc.internal.ads;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.device.plc.SymbolValue;
import org.edgeloop.device.plc.ads.AdsClient;
import org.edgeloop.device.plc.ads.AdsErrors;
import org.edgeloop.device.plc.ads.AdsReply;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.TextNode;

/** Reads and writes symbols by name. What was found out of a symbol is kept until the end. */
public final class SymbolAccess implements Closeable {

	private static final int HANDLE_BY_NAME = 0xF003;
	private static final int VALUE_BY_HANDLE = 0xF005;
	private static final int RELEASE_HANDLE = 0xF006;
	/** Values of symbols whose size nobody says are read up to this size. */
	private static final int MOST_RAW = 64 << 10;

	private static final JsonMapper JSON = JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
			.enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

	private final AdsClient client;
	private final int amsPort;
	private final SymbolTable table;
	private final PlcTypes types;
	private final Map<String, Found> found = new HashMap<>();

	/**
	 * Where a symbol's value is and how it stands there.
	 *
	 * @param handle whether the place is a handle, which must be released
	 */
	private record Found(String typeName, PlcType type, long group, long offset, boolean handle) {
	}

	public SymbolAccess(AdsClient client, int amsPort) {
		this.client = client;
		this.amsPort = amsPort;
		this.table = new SymbolTable(client, amsPort);
		this.types = new PlcTypes(table::type);
	}

	public SymbolValue read(String name, Optional<String> type) throws IOException {
		Found symbol = find(name, type);
		return value(name, symbol, bytes(name, symbol), Optional.empty());
	}

	public SymbolValue write(String name, String value, Optional<String> type) throws IOException {
		Found symbol = find(name, type);
		byte[] bytes = symbol.type() instanceof StructType ? bytes(name, symbol) : new byte[symbol.type().size()];
		symbol.type().encode(parse(value, symbol.type()), ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN));
		client.write(amsPort, symbol.group(), symbol.offset(), bytes).orThrow("write " + name);
		return read(name, type);
	}

	public Closeable sample(String name, Duration cycle, Consumer<SymbolValue> listener) throws IOException {
		Found symbol = find(name, Optional.empty());
		return client.sample(amsPort, symbol.group(), symbol.offset(), symbol.type().size(), cycle, (time, data) -> {
			if (data.length == symbol.type().size()) {
				listener.accept(value(name, symbol, data, Optional.of(time)));
			}
		});
	}

	private static SymbolValue value(String name, Found symbol, byte[] bytes, Optional<Instant> time) {
		return new SymbolValue(name, symbol.typeName(), symbol.type().decode(ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN)), time);
	}

	/** Text is taken as it is; everything else as JSON writes it, or else as text for the type to read. */
	private static JsonNode parse(String value, PlcType type) throws IOException {
		if (type instanceof TextType || type instanceof RawType) {
			return TextNode.valueOf(value);
		}
		try {
			JsonNode node = JSON.readTree(value);
			return node.isContainerNode() ? node : TextNode.valueOf(value);
		} catch (JsonProcessingException e) {
			if (type instanceof ScalarType) {
				return TextNode.valueOf(value);
			}
			throw new ProblemException(Problem.error("'%s' is neither a list nor an object: %s".formatted(value, e.getOriginalMessage()), "",
					"write it as JSON does, as [1, 2, 3]"), e);
		}
	}

	private byte[] bytes(String name, Found symbol) throws IOException {
		byte[] bytes = client.read(amsPort, symbol.group(), symbol.offset(), symbol.type().size()).orThrow("read " + name);
		return new AnswerData(bytes, client.target().address()).bytes(symbol.type().size());
	}

	private Found find(String name, Optional<String> type) throws IOException {
		String key = name.toLowerCase(Locale.ROOT);
		if (!found.containsKey(key)) {
			found.put(key, ask(name, type));
		}
		return found.get(key);
	}

	private Found ask(String name, Optional<String> type) throws IOException {
		Optional<SymbolEntry> entry = table.find(name);
		AdsReply handle = client.readWrite(amsPort, HANDLE_BY_NAME, 0, Integer.BYTES, PlcText.withZero(name));
		if (!handle.isGood() && entry.isPresent() && AdsErrors.isUnsupported(handle.code())) {
			return new Found(entry.get().type(), typeOf(entry.get(), type), entry.get().group(), entry.get().offset(), false);
		}
		long number = new AnswerData(handle.orThrow("find " + name), client.target().address()).unsignedInteger();
		if (entry.isPresent()) {
			return new Found(entry.get().type(), typeOf(entry.get(), type), VALUE_BY_HANDLE, number, true);
		}
		return new Found(type.orElse("unknown"), type.isPresent() ? named(type.get()) : unexplained(name, number), VALUE_BY_HANDLE, number, true);
	}

	private PlcType typeOf(SymbolEntry entry, Optional<String> given) throws IOException {
		return given.isPresent() ? named(given.get()) : types.resolve(entry.type(), entry.dataType(), entry.size());
	}

	private static PlcType named(String type) throws IOException {
		return PlcTypes.named(type).orElseThrow(() -> new ProblemException(Problem.error("'%s' is no type that is known".formatted(type), "",
				"give one as LREAL, STRING(80) or ARRAY [0..3] OF INT")));
	}

	/** Of a symbol without a type only the number of bytes can be found out, by reading it. */
	private PlcType unexplained(String name, long handle) throws IOException {
		return new RawType(client.read(amsPort, VALUE_BY_HANDLE, handle, MOST_RAW).orThrow("read " + name).length);
	}

	/** Gives back the handles while the controller still listens. */
	@Override
	public void close() {
		for (Found symbol : found.values()) {
			try {
				if (symbol.handle()) {
					byte[] handle = ByteBuffer.allocate(Integer.BYTES).order(ByteOrder.LITTLE_ENDIAN).putInt((int) symbol.offset()).array();
					client.write(amsPort, RELEASE_HANDLE, 0, handle);
				}
			} catch (IOException _) {
				return;
			}
		}
	}
}
