package org.edgeloop.dataset.ui.explorer.internal.importing;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.edgeloop.dataset.ChannelSettings;
import org.edgeloop.dataset.UnknownKeys;

/** What the import wizard's table says of one channel. */
@NonNullByDefault
final class ChannelRow {

	/** What can be said of a channel. */
	enum Cell {
		NAME("Name"), UNIT("Unit"), SCALE("Scale"), OFFSET("Offset"), SENSOR("Sensor");

		private final String title;

		Cell(String title) {
			this.title = title;
		}

		String title() {
			return title;
		}
	}

	private final String name;
	private final String fileUnit;
	private final Map<Cell, String> texts = new EnumMap<>(Cell.class);
	private boolean taken = true;

	/**
	 * @param name the channel's name in the file
	 * @param fileUnit the unit that the file says, or empty
	 */
	ChannelRow(String name, String fileUnit) {
		this.name = name;
		this.fileUnit = fileUnit;
	}

	String name() {
		return name;
	}

	boolean isTaken() {
		return taken;
	}

	void setTaken(boolean newTaken) {
		taken = newTaken;
	}

	String text(Cell cell) {
		return texts.getOrDefault(cell, switch (cell) {
		case UNIT -> fileUnit;
		case SCALE -> "1";
		case OFFSET -> "0";
		default -> "";
		});
	}

	void set(Cell cell, String text) {
		texts.put(cell, text.strip());
	}

	/** @throws IllegalArgumentException with a sentence for the user if the scaling cannot be */
	Optional<ChannelSettings> settings() {
		double scale = ReadingFields.number(text(Cell.SCALE), "The scale of " + name);
		double offset = ReadingFields.number(text(Cell.OFFSET), "The offset of " + name);
		String unit = text(Cell.UNIT).equals(fileUnit) ? "" : text(Cell.UNIT);
		var said = new ChannelSettings(name, text(Cell.NAME), unit, scale, offset, text(Cell.SENSOR), UnknownKeys.NONE);
		return said.equals(new ChannelSettings(name, "", "", 1, 0, "", UnknownKeys.NONE)) ? Optional.empty() : Optional.of(said);
	}
}
