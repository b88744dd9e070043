package org.edgeloop.device.stm32.gdb;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Which numbers a server gives the target's registers: by its target description, or those that GDB takes for any ARM. */
final class RegisterLayout {

	private static final String FIRST_DOCUMENT = "target.xml";
	private static final int MOST_DOCUMENTS = 50;

	/** By the names in lower case. */
	private final Map<String, Integer> numbers = new TreeMap<>();
	private final Deque<String> documents = new ArrayDeque<>();
	private final Set<String> known = new HashSet<>();
	private int next;

	private RegisterLayout() {
	}

	static RegisterLayout of(GdbConnection connection) throws IOException {
		var layout = new RegisterLayout();
		if (connection.offers("qXfer:features:read")) {
			layout.readAll(connection);
		}
		if (!layout.numbers.keySet().containsAll(Set.of("sp", "pc"))) {
			layout.numbers.putAll(Map.of("sp", 13, "pc", 15));
		}
		return layout;
	}

	/** @return the number; empty if the target has no register of that name as far as is known */
	Optional<Integer> number(String name) {
		return Optional.ofNullable(numbers.get(name));
	}

	private void readAll(GdbConnection connection) throws IOException {
		include(FIRST_DOCUMENT);
		while (!documents.isEmpty()) {
			Optional<byte[]> xml = TransferredObject.read(connection, "features", documents.pop());
			if (xml.isEmpty()) {
				continue;
			}
			try {
				SafeXml.read(xml.get(), this::start, _ -> {
					// registers are described by attributes alone
				});
			} catch (XMLStreamException e) {
				// a description that cannot be read describes nothing: the usual numbers hold
				numbers.clear();
				return;
			}
		}
	}

	private void start(XMLStreamReader element) {
		switch (element.getLocalName()) {
		case "xi:include" -> include(SafeXml.attribute(element, "href"));
		case "reg" -> {
			String given = SafeXml.attribute(element, "regnum");
			next = given.matches("\\d{1,6}") ? Integer.parseInt(given) : next;
			numbers.putIfAbsent(SafeXml.attribute(element, "name").toLowerCase(Locale.ROOT), next);
			next++;
		}
		default -> {
			// types and flags of registers change no numbers
		}
		}
	}

	private void include(String document) {
		if (known.size() < MOST_DOCUMENTS && known.add(document)) {
			documents.add(document);
		}
	}
}
