package org.edgeloop.dataset.internal.exchange;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.dataset.exchange.ExchangeOptions;

/**
 * What of a Label Studio labelling configuration tells how to read its annotations. Nothing in the XML is fetched or expanded.
 *
 * @param series the time series by the names that annotations call them
 * @param aliases for each alias of a label or a choice its value
 * @param choices the names of controls that say something of the whole task, with what they are called
 */
record LabelStudioConfig(Map<String, Series> series, Map<String, String> aliases, List<String> choices) {

	static final LabelStudioConfig NONE = new LabelStudioConfig(Map.of(), Map.of(), List.of());

	/** What our export writes beside the tasks. */
	static final String SUFFIX = ".config.xml";

	/**
	 * A time series of the configuration.
	 *
	 * @param value the key of the task's data that holds it; empty if the data itself does
	 * @param timeColumn empty if times are indices
	 * @param timeFormat how times are written; empty if they are numbers
	 * @param channels the columns that it shows
	 */
	record Series(String value, String timeColumn, String timeFormat, List<String> channels) {
	}

	/** @return the configuration that the options name, or that lies beside the file */
	static LabelStudioConfig of(Path tasks, ExchangeOptions options) throws IOException {
		Optional<String> said = options.get("config");
		Path beside = besideOf(tasks);
		return said.isPresent() ? read(Path.of(said.get())) : Files.isRegularFile(beside) ? read(beside) : NONE;
	}

	/** @return where the configuration lies that belongs to a file of tasks */
	static Path besideOf(Path tasks) {
		String name = tasks.getFileName().toString();
		int dot = name.lastIndexOf('.');
		return tasks.resolveSibling((dot < 0 ? name : name.substring(0, dot)) + SUFFIX);
	}

	static LabelStudioConfig read(Path file) throws IOException {
		try {
			XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
			factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
			factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
			return read(factory.createXMLStreamReader(new StringReader(ForeignText.read(file))));
		} catch (XMLStreamException e) {
			int line = e.getLocation() == null ? 1 : e.getLocation().getLineNumber();
			throw new ProblemException(Problem.error("this is no labelling configuration in XML", file + ":" + line,
					"copy it from the project's settings in Label Studio"), e);
		}
	}

	private static LabelStudioConfig read(XMLStreamReader xml) throws XMLStreamException {
		var config = new LabelStudioConfig(new LinkedHashMap<>(), new LinkedHashMap<>(), new ArrayList<>());
		List<String> channels = new ArrayList<>();
		while (xml.hasNext()) {
			if (xml.next() != XMLStreamConstants.START_ELEMENT) {
				continue;
			}
			Map<String, String> attributes = attributes(xml);
			String name = attributes.getOrDefault("name", "");
			switch (xml.getLocalName().toLowerCase(Locale.ROOT)) {
			case "timeseries" -> {
				channels = new ArrayList<>();
				String value = attributes.getOrDefault("value", "");
				config.series.put(name, new Series(value.startsWith("$") ? value.substring(1) : value,
						attributes.getOrDefault("timecolumn", ""), attributes.getOrDefault("timeformat", ""), channels));
			}
			case "channel" -> channels.add(attributes.getOrDefault("column", ""));
			case "label", "choice" -> {
				if (attributes.containsKey("alias")) {
					config.aliases.put(attributes.get("alias"), attributes.getOrDefault("value", attributes.get("alias")));
				}
			}
			case "choices" -> config.choices.add(name);
			default -> {
				// What is shown around the series does not matter here.
			}
			}
		}
		return config;
	}

	private static Map<String, String> attributes(XMLStreamReader xml) {
		var attributes = new LinkedHashMap<String, String>();
		for (int i = 0; i < xml.getAttributeCount(); i++) {
			attributes.put(xml.getAttributeLocalName(i).toLowerCase(Locale.ROOT), xml.getAttributeValue(i));
		}
		return attributes;
	}

	/** @return the series of that name, or the only one */
	Optional<Series> find(String name) {
		return series.containsKey(name) ? Optional.of(series.get(name))
				: series.size() == 1 ? series.values().stream().findFirst() : Optional.empty();
	}

	/** @return the channels that the series of that name shows, where others show others; else none, which means all */
	List<String> channelsOf(String name) {
		return series.size() > 1 && series.containsKey(name) ? series.get(name).channels() : List.of();
	}
}
