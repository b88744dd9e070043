package org.edgeloop.device.project;

import java.io.IOException;
import java.nio.file.Path;

import org.eclipse.emf.common.command.Command;
import org.edgeloop.base.ProblemException;
import org.edgeloop.document.TextDocument;
import org.edgeloop.device.spec.Device;

/** A device while it is edited. */
public final class DeviceDocument extends TextDocument<Device> {

	private final DeviceCommands commands;

	private DeviceDocument(Path file, From from) throws IOException {
		super(file, DeviceFile.FORM, from);
		commands = new DeviceCommands(domain(), model());
	}

	/**
	 * @throws ProblemException if the file is no sound document
	 * @throws IOException if it cannot be read
	 */
	public static DeviceDocument open(Path file) throws IOException {
		return open(file, From.DRAFT);
	}

	/** See {@link #open(Path)}. */
	public static DeviceDocument open(Path file, From from) throws IOException {
		return new DeviceDocument(file, from);
	}

	public DeviceCommands commands() {
		return commands;
	}

	@Override
	protected Command become(String name, Device other) {
		return commands.become(name, other);
	}
}
