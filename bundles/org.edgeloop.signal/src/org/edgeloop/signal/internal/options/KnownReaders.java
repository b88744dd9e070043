package org.edgeloop.signal.internal.options;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.TreeSet;

import org.edgeloop.signal.RecordingReader;

/**
 * The readers by the extensions that they claim. They are looked for no further than to the one that is wanted, and first among those of
 * this bundle: {@link ServiceLoader} opens every jar of the class path, which takes longer than the first picture of a recording. For any
 * thread.
 */
public final class KnownReaders {

	private final ClassLoader loader;
	private final Map<String, RecordingReader> byExtension = new HashMap<>();
	private final Iterator<String> own;
	private final Iterator<RecordingReader> all;

	/** @param loader finds the readers, as services; of several that claim an extension the first counts */
	public KnownReaders(ClassLoader loader) {
		this.loader = loader;
		own = names(loader).iterator();
		all = ServiceLoader.load(RecordingReader.class, loader).iterator();
	}

	private static List<String> names(ClassLoader loader) {
		List<String> names = new ArrayList<>();
		try (InputStream in = loader.getResourceAsStream("META-INF/services/" + RecordingReader.class.getName())) {
			String text = in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
			for (String line : text.split("\n")) {
				String name = line.split("#", 2)[0].strip();
				if (!name.isEmpty()) {
					names.add(name);
				}
			}
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return names;
	}

	/** @param extension in lower case, without the dot */
	public synchronized Optional<RecordingReader> byExtension(String extension) {
		while (!byExtension.containsKey(extension) && (own.hasNext() || all.hasNext())) {
			claim(own.hasNext() ? made(own.next()) : all.next());
		}
		return Optional.ofNullable(byExtension.get(extension));
	}

	private RecordingReader made(String name) {
		try {
			return (RecordingReader) loader.loadClass(name).getConstructor().newInstance();
		} catch (ReflectiveOperationException | ClassCastException e) {
			throw new ServiceConfigurationError("no reader of recordings: " + name, e);
		}
	}

	private void claim(RecordingReader reader) {
		for (String extension : reader.extensions()) {
			byExtension.putIfAbsent(extension, reader);
		}
	}

	/** @return all that can be read, such as {@code .csv .wav} */
	public synchronized String extensions() {
		own.forEachRemaining(name -> claim(made(name)));
		all.forEachRemaining(this::claim);
		return "." + String.join(" .", new TreeSet<>(byExtension.keySet()));
	}
}
