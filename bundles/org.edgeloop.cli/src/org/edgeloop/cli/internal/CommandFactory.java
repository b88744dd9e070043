package org.edgeloop.cli.internal;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.edgeloop.cli.internal.console.Console;

import picocli.CommandLine;
import picocli.CommandLine.IFactory;

/** Makes commands; those that print take the console in their constructor. */
@NonNullByDefault({})
final class CommandFactory implements IFactory {

	private final Console console;

	CommandFactory(Console console) {
		this.console = console;
	}

	@Override
	public <K> K create(Class<K> type) throws Exception {
		for (var constructor : type.getConstructors()) {
			if (constructor.getParameterCount() == 1 && constructor.getParameterTypes()[0] == Console.class) {
				return type.cast(constructor.newInstance(console));
			}
		}
		return CommandLine.defaultFactory().create(type);
	}
}
