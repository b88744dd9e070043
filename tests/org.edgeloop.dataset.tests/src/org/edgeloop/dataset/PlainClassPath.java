package org.edgeloop.dataset;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.edgeloop.base.SampleRange;
import org.edgeloop.dataset.labels.Label;
import org.edgeloop.signal.Channel;
import org.eclipse.emf.common.command.CommandStack;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.domain.EditingDomain;

import com.fasterxml.jackson.core.JsonFactory;

/** The class path on which a test starts the dataset bundle without OSGi. */
final class PlainClassPath {

	private static final List<Class<?>> NEEDED = List.of(Label.class, Channel.class, SampleRange.class, EObject.class,
			EditingDomain.class, CommandStack.class, JsonFactory.class);

	private PlainClassPath() {
	}

	/** @param main a class of the tests */
	static String of(Class<?> main) {
		return Stream.concat(Stream.of(main), NEEDED.stream()).map(PlainClassPath::location).distinct()
				.collect(Collectors.joining(File.pathSeparator));
	}

	/** @return the jar or folder that the class was loaded from; a bundle started from its project has its classes below */
	private static String location(Class<?> type) {
		Path location = Path.of(type.getProtectionDomain().getCodeSource().getLocation().getPath());
		for (String output : List.of("target/classes", "bin")) {
			if (Files.isDirectory(location.resolve(output))) {
				return location.resolve(output).toString();
			}
		}
		return location.toString();
	}
}
