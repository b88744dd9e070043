package org.edgeloop.device.plc.internal.ads;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.jdt.annotation.Nullable;
import org.edgeloop.base.ConnectionException;
import org.edgeloop.base.Problem;

/** Finds out how values stand in bytes from what a controller says of their types. */
final class PlcTypes {

	private static final Pattern ARRAY = Pattern.compile("ARRAY\\s*\\[([^\\]]+)\\]\\s*OF\\s+(.+)", Pattern.CASE_INSENSITIVE);
	private static final Pattern BOUNDS = Pattern.compile("\\s*(-?\\d{1,9})\\s*\\.\\.\\s*(-?\\d{1,9})\\s*");
	private static final Pattern TEXT = Pattern.compile("(W?)STRING(?:\\s*[(\\[]\\s*(\\d{1,9})\\s*[)\\]])?", Pattern.CASE_INSENSITIVE);
	private static final int TEXT_DATA_TYPE = 30;
	private static final int WIDE_TEXT_DATA_TYPE = 31;
	/** STRING without a length holds so many letters. */
	private static final int USUAL_LENGTH = 80;
	private static final int DEEPEST = 16;
	/** No program has larger variables; what says so is damaged. */
	private static final long LARGEST = 64 << 20;
	/** Types that hold each other many times over would otherwise be gone through without end. */
	private static final int MOST_STEPS = 100_000;

	private final Lookup lookup;
	private final Map<String, Optional<TypeEntry>> known = new HashMap<>();
	private int steps;

	/** Asks the controller. */
	@FunctionalInterface
	interface Lookup {
		/** @return empty if it does not say */
		Optional<TypeEntry> type(String name) throws IOException;
	}

	PlcTypes(Lookup lookup) {
		this.lookup = lookup;
	}

	/**
	 * @param name as the controller writes the type
	 * @param dataType the number of the basic type
	 * @param size in bytes, which the type given has exactly
	 */
	PlcType resolve(String name, long dataType, long size) throws IOException {
		if (size < 0 || size > LARGEST) {
			throw new ConnectionException(Problem.error("The controller says that type %s takes %d bytes".formatted(name, size), name,
					"name a part of the symbol"));
		}
		steps = 0;
		PlcType type = resolve(name, dataType, (int) size, 0);
		return type.size() == size ? type : new RawType((int) size);
	}

	/** @return of a type that is told by its name alone, as {@code LREAL} or {@code ARRAY [0..3] OF INT} */
	static Optional<PlcType> named(String name) throws IOException {
		PlcType type = new PlcTypes(_ -> Optional.empty()).resolve(name, 0, 0, 0);
		return type instanceof RawType ? Optional.empty() : Optional.of(type);
	}

	private PlcType resolve(String name, long dataType, int size, int depth) throws IOException {
		steps++;
		if (depth > DEEPEST || steps > MOST_STEPS) {
			return new RawType(size);
		}
		Matcher array = ARRAY.matcher(name.strip());
		if (array.matches()) {
			return array(array.group(1), array.group(2), dataType, size, depth);
		}
		Optional<ScalarType> scalar = ScalarType.named(name);
		if (scalar.isPresent()) {
			return scalar.get();
		}
		Matcher text = TEXT.matcher(name.strip());
		if (text.matches()) {
			return text(!text.group(1).isEmpty(), text.group(2), size);
		}
		return ofNamed(name, dataType, size, depth);
	}

	/** The size that is told counts, since it is what must be written; without one the length in the name does. */
	private static PlcType text(boolean isWide, @Nullable String length, int size) {
		int letters = 1 + (length == null ? USUAL_LENGTH : Integer.parseInt(length));
		return new TextType(size > 0 ? size : isWide ? letters * Short.BYTES : letters, isWide);
	}

	private PlcType array(String bounds, String element, long dataType, int size, int depth) throws IOException {
		var counts = new ArrayList<Long>();
		long all = 1;
		for (String each : bounds.split(",")) {
			Matcher bound = BOUNDS.matcher(each);
			long count = bound.matches() ? Long.parseLong(bound.group(2)) - Long.parseLong(bound.group(1)) + 1 : 0;
			all *= count;
			if (count < 1 || all > Integer.MAX_VALUE) {
				return new RawType(size);
			}
			counts.add(count);
		}
		return dimensions(counts, resolve(element, dataType, (int) (size / all), depth + 1), size);
	}

	private static PlcType dimensions(List<Long> counts, PlcType element, int size) {
		PlcType type = element;
		for (long count : counts.reversed()) {
			if (type.size() == 0 || type.size() * count > LARGEST) {
				return new RawType(size);
			}
			type = new ArrayType(type, (int) count);
		}
		return type;
	}

	/** Enumerations and other names for numbers go by the number of their basic type; the controller explains the others. */
	private PlcType ofNamed(String name, long dataType, int size, int depth) throws IOException {
		Optional<ScalarType> basic = ScalarType.of(dataType, size);
		if (basic.isPresent()) {
			return basic.get();
		}
		if (dataType == TEXT_DATA_TYPE || dataType == WIDE_TEXT_DATA_TYPE) {
			return new TextType(size, dataType == WIDE_TEXT_DATA_TYPE);
		}
		Optional<TypeEntry> entry = lookUp(name);
		return entry.isPresent() ? ofEntry(entry.get(), size, depth + 1) : new RawType(size);
	}

	private Optional<TypeEntry> lookUp(String name) throws IOException {
		String key = name.toLowerCase(Locale.ROOT);
		if (!known.containsKey(key)) {
			known.put(key, lookup.type(name));
		}
		return known.get(key);
	}

	private PlcType ofEntry(TypeEntry entry, int size, int depth) throws IOException {
		if (!entry.parts().isEmpty()) {
			return struct(entry, size, depth);
		}
		if (entry.type().isEmpty() || entry.type().equalsIgnoreCase(entry.name())) {
			return ScalarType.of(entry.dataType(), size).<PlcType>map(scalar -> scalar).orElse(new RawType(size));
		}
		long all = entry.dimensions().stream().reduce(1L, (product, count) -> product * count);
		return all < 1 || all > size ? new RawType(size)
				: dimensions(entry.dimensions(), resolve(entry.type(), entry.dataType(), (int) (size / all), depth), size);
	}

	private PlcType struct(TypeEntry entry, int size, int depth) throws IOException {
		var parts = new ArrayList<StructType.Part>();
		for (TypeEntry part : entry.parts()) {
			if (part.offset() + part.size() > size) {
				return new RawType(size);
			}
			PlcType type = resolve(part.type(), part.dataType(), (int) part.size(), depth);
			parts.add(new StructType.Part(part.name(), (int) part.offset(), type.size() == part.size() ? type : new RawType((int) part.size())));
		}
		return new StructType(size, List.copyOf(parts));
	}
}
