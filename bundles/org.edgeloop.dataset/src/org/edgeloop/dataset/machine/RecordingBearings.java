package org.edgeloop.dataset.machine;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import org.edgeloop.dataset.AttributeValue;
import org.edgeloop.dataset.ChannelSettings;
import org.edgeloop.dataset.DatasetDescription;
import org.edgeloop.dataset.DatasetFiles;
import org.edgeloop.dataset.Machine;
import org.edgeloop.dataset.RecordingSettings;
import org.edgeloop.dataset.internal.ProjectPaths;
import org.edgeloop.signal.Channel;
import org.edgeloop.signal.SampleSource;
import org.edgeloop.signal.diagnosis.FaultFrequencies;

/**
 * The bearings and speeds that are known of a recording: from its file, then from the machine that its project's {@code dataset.json} says it was
 * taken from and its attribute {@code rpm}.
 */
public final class RecordingBearings {

	private static final String FILE = "the recording";
	private static final Pattern WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

	private final List<KnownBearing> bearings = new ArrayList<>();
	private final List<KnownSpeed> speeds = new ArrayList<>();
	private final List<Machine.Bearing> mounted = new ArrayList<>();
	private Map<String, ChannelSettings> channels = Map.of();

	private RecordingBearings(Map<String, String> metadata) {
		FaultFrequencies.in(metadata).ifPresent(said -> bearings.add(KnownBearing.of("as in the file", FILE, said)));
		FaultFrequencies.shaft(metadata).ifPresent(shaft -> speeds.add(new KnownSpeed(shaft, FILE)));
	}

	/** @return what the recording's file alone says */
	public static RecordingBearings inFile(SampleSource source) {
		return new RecordingBearings(source.metadata());
	}

	/**
	 * Looks for what is known of a recording anywhere; outside a project's data folder its file alone counts.
	 *
	 * @throws org.edgeloop.base.ProblemException if the project's description is not sound
	 * @throws IOException if it cannot be read
	 */
	public static RecordingBearings of(SampleSource source) throws IOException {
		RecordingBearings found = inFile(source);
		Path file = source.file().toAbsolutePath().normalize();
		Optional<Path> project = DatasetFiles.projectAbove(file).filter(folder -> file.startsWith(folder.resolve(ProjectPaths.DATA)));
		if (project.isPresent()) {
			found.add(DatasetFiles.read(project.get()), ProjectPaths.relative(project.get(), file));
		}
		return found;
	}

	/** @param recording its path from the project's folder */
	private void add(DatasetDescription description, String recording) {
		RecordingSettings settings = description.settingsOf(recording);
		channels = settings.channels();
		String machine = description.machineOf(recording);
		description.machines().stream().filter(known -> known.name().equals(machine)).flatMap(known -> known.bearings().stream()).forEach(mounted::add);
		settings.attributes().forEach((name, value) -> speed(name, value).ifPresent(speeds::add));
	}

	private static Optional<KnownSpeed> speed(String name, AttributeValue value) {
		double rpm = name.equalsIgnoreCase("rpm") ? value.number().orElse(0) : 0;
		return rpm > 0 ? Optional.of(KnownSpeed.ofRpm(rpm, DatasetFiles.NAME)) : Optional.empty();
	}

	/** @return the speeds that somebody says, the one to be trusted most first */
	public List<KnownSpeed> speeds() {
		return List.copyOf(speeds);
	}

	/**
	 * @param channel of the recording
	 * @return all bearings: as the file says, then those of the machine, the one whose place the channel's name or sensor names first
	 */
	public List<KnownBearing> bearings(Channel channel) {
		String words = words(channel.name() + " " + sensor(channel));
		var all = new ArrayList<>(bearings);
		mounted.stream().sorted(Comparator.comparing(bearing -> !isAt(bearing.position(), words))).map(RecordingBearings::known).forEach(all::add);
		return List.copyOf(all);
	}

	private String sensor(Channel channel) {
		return channels.values().stream().filter(said -> said.name().equals(channel.name()) || said.channel().equals(channel.name())).map(ChannelSettings::sensor)
				.findFirst().orElse("");
	}

	/** "Drive end" is where a channel named "accelerometer, drive end" listens, or one named "DE". */
	private static boolean isAt(String position, String channelWords) {
		String place = words(position).strip();
		String initials = place.replaceAll("(\\p{L})\\p{L}*\\s*", "$1");
		return !place.isEmpty() && (channelWords.contains(" " + place + " ") || initials.length() > 1 && channelWords.contains(" " + initials + " "));
	}

	private static String words(String text) {
		return " " + WORDS.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(" ") + " ";
	}

	private static KnownBearing known(Machine.Bearing bearing) {
		String name = bearing.model().isEmpty() ? bearing.position() : bearing.position().isEmpty() ? bearing.model() : bearing.position() + ", " + bearing.model();
		return KnownBearing.of(name, DatasetFiles.NAME, bearing.geometry());
	}

	/** @return revolutions of the shaft a second, by the most trusted who says them; empty if nobody does */
	public Optional<Double> shaft() {
		return speeds.stream().map(KnownSpeed::shaft).findFirst();
	}

	/** @return how often the defects of the bearing strike that a channel most likely listens to; empty if not enough is known */
	public Optional<FaultFrequencies> frequencies(Channel channel) {
		return bearings(channel).stream().findFirst().flatMap(bearing -> bearing.at(bearing.saysItsSpeed() ? Optional.empty() : shaft()));
	}
}
