package org.edgeloop.device.stm32.gdb;

import java.io.ByteArrayInputStream;
import java.util.function.Consumer;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads XML of servers. They may declare a document type, which is passed over: nothing is fetched and no entity is put in. */
final class SafeXml {

	private SafeXml() {
	}

	/**
	 * @param onStart is called at the start of each element
	 * @param onText is called with the text inside of the innermost element
	 * @throws XMLStreamException if it is no XML
	 */
	static void read(byte[] xml, Consumer<XMLStreamReader> onStart, Consumer<String> onText) throws XMLStreamException {
		XMLInputFactory factory = XMLInputFactory.newFactory();
		factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
		factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
		factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
		XMLStreamReader reader = factory.createXMLStreamReader(new ByteArrayInputStream(xml));
		try {
			while (reader.hasNext()) {
				switch (reader.next()) {
				case XMLStreamReader.START_ELEMENT -> onStart.accept(reader);
				case XMLStreamReader.CHARACTERS -> onText.accept(reader.getText());
				default -> {
					// comments, ends and declarations say nothing here
				}
				}
			}
		} finally {
			reader.close();
		}
	}

	/** @return the attribute's value; empty text if it has none */
	static String attribute(XMLStreamReader element, String name) {
		String value = element.getAttributeValue(null, name);
		return value == null ? "" : value.strip();
	}
}
