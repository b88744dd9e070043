package org.edgeloop.device.plc.ads;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * What the codes mean by which controllers refuse, and what helps. The codes are Beckhoff's "ADS Return Codes"; the words and remedies
 * stand in {@code ads-errors.txt}.
 */
public final class AdsErrors {

	public static final long TARGET_PORT_NOT_FOUND = 0x6;
	public static final long TARGET_MACHINE_NOT_FOUND = 0x7;
	public static final long SERVICE_NOT_SUPPORTED = 0x701;
	public static final long INVALID_INDEX_GROUP = 0x702;
	public static final long INVALID_INDEX_OFFSET = 0x703;
	public static final long NOT_FOUND = 0x70C;
	public static final long SYMBOL_NOT_FOUND = 0x710;

	/** Sizes, values, parameters, names and indices that do not fit. */
	private static final Set<Long> OF_REQUEST = Set.of(0x705L, 0x706L, 0x70BL, NOT_FOUND, 0x70DL, 0x70EL, SYMBOL_NOT_FOUND, 0x721L);

	private static final Map<Long, Meaning> MEANINGS = read();

	/**
	 * @param words what it says, as a part of a sentence
	 * @param remedy what to do; may be empty
	 */
	public record Meaning(String words, String remedy) {
	}

	private AdsErrors() {
	}

	/** @return the meaning of a code; one that nobody knows is said as its number */
	public static Meaning meaning(long code) {
		Meaning known = MEANINGS.get(code);
		return known != null ? known : new Meaning("error 0x%X".formatted(code), "look the code up in Beckhoff's list of ADS return codes");
	}

	/** @return whether the code says that such a service is not there, rather than that it failed */
	public static boolean isUnsupported(long code) {
		return code == SERVICE_NOT_SUPPORTED || code == INVALID_INDEX_GROUP || code == 0x8;
	}

	/** @return whether the code says that a name, a path or a value is wrong, rather than that the controller or the way to it failed */
	static boolean isOfRequest(long code) {
		return OF_REQUEST.contains(code);
	}

	private static Map<Long, Meaning> read() {
		var meanings = new HashMap<Long, Meaning>();
		try (InputStream in = Objects.requireNonNull(AdsErrors.class.getResourceAsStream("ads-errors.txt"));
				var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
			for (String line = lines.readLine(); line != null; line = lines.readLine()) {
				if (!line.startsWith("#")) {
					String[] parts = line.split("\\|", -1);
					meanings.put(Long.decode(parts[0].strip()), new Meaning(parts[1].strip(), parts[2].strip()));
				}
			}
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return Map.copyOf(meanings);
	}
}
