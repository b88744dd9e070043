package org.edgeloop.app.internal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.equinox.app.IApplicationContext;

/** The product's own arguments; the platform has already taken its own, such as {@code -data}, out of the list. */
public final class StartArguments {

	private final List<String> arguments;

	StartArguments(List<String> arguments) {
		this.arguments = arguments;
	}

	public static StartArguments of(IApplicationContext context) {
		return context.getArguments().get(IApplicationContext.APPLICATION_ARGS) instanceof String[] list
				? new StartArguments(List.of(list))
				: new StartArguments(List.of());
	}

	/** @return what {@code --open} names, in order: project folders and recordings */
	public List<Path> open() {
		return values("--open").stream().map(value -> Path.of(value).toAbsolutePath().normalize()).toList();
	}

	/** @return the last value of {@code option}, such as {@code --out} */
	public Optional<String> value(String option) {
		List<String> values = values(option);
		return values.isEmpty() ? Optional.empty() : Optional.of(values.getLast());
	}

	private List<String> values(String option) {
		List<String> values = new ArrayList<>();
		for (int i = 0; i + 1 < arguments.size(); i++) {
			if (arguments.get(i).equals(option)) {
				values.add(arguments.get(i + 1));
			}
		}
		return values;
	}
}
