package org.edgeloop.cli.internal.signal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.OptionalDouble;
import java.util.concurrent.Callable;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.edgeloop.base.SampleRange;
import org.edgeloop.cli.internal.console.Console;
import org.edgeloop.cli.internal.console.ExitCode;
import org.edgeloop.signal.Channel;
import org.edgeloop.signal.SampleSource;
import org.edgeloop.signal.sound.Sound;
import org.edgeloop.signal.sound.SoundDevice;
import org.edgeloop.signal.sound.SoundOperation;
import org.edgeloop.signal.sound.SoundPlayer;
import org.edgeloop.signal.sound.SoundSettings;
import org.edgeloop.signal.sound.SystemSound;
import org.edgeloop.signal.sound.WriteSoundOperation;

import com.fasterxml.jackson.core.JsonGenerator;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code signal play}: a range of a channel as sound. */
@Command(name = "play", description = { "Play a range of a channel as sound, or write it as a WAV file of 32-bit floats.",
		"The samples less their mean are interpolated to the sound's rate by a windowed sinc; the greatest becomes 0.9. Gaps are silent. --shift lowers all "
				+ "frequencies, as for ultrasound: with 30000, what lies at 31 kHz is heard at 1 kHz, and nothing of what lies below 30 kHz. --speed comes after "
				+ "that and changes the pitch with it.",
		"Without --out it is played, until its end or until interrupted; exit code 4 where no audio device is. With --json, when it ended: an object with "
				+ "file (null if played), frames, rate in Hz, seconds, gain, channel, from and to." },
		footer = { "  edgeloop signal play recording.wav --channel DE --from 0 --to 48000",
				"  edgeloop signal play ultrasound.wav --channel 0 --shift 30000 --speed 0.5 --out heard.wav" })
@NonNullByDefault({})
public final class PlayCommand implements Callable<Integer> {

	@Spec
	private CommandSpec spec;

	@Mixin
	private RecordingArguments recording;

	@Mixin
	private RangeArguments range;

	@Option(names = "--speed", paramLabel = "TIMES", defaultValue = "1", description = "How many seconds of the recording are heard in one, 0.0625 to 4. Default: 1.")
	private double speed;

	@Option(names = { "--shift", "--heterodyne" }, paramLabel = "HZ", defaultValue = "0", description = "By how many Hz frequencies are lowered. Default: 0.")
	private double shift;

	@Option(names = "--times", paramLabel = "N", description = "Play it N times, without a seam. Default: once.")
	private Integer times;

	@Option(names = "--gain", paramLabel = "G", description = "Multiply samples by G, rather than making the greatest 0.9; what is beyond 1 is cut off.")
	private Double gain;

	@Option(names = "--out", paramLabel = "OUT", description = "The WAV file to write; replaced once all is written.")
	private Path out;

	@Option(names = "--out-rate", paramLabel = "HZ", description = "The sound's sample rate. Default: 48000, or what the audio device has.")
	private Integer outRate;

	@Option(names = "--json", description = "Print JSON.")
	private boolean asJson;

	private final Console console;

	public PlayCommand(Console console) {
		this.console = console;
	}

	@Override
	public Integer call() throws IOException {
		SoundDevice device = new SystemSound();
		SoundSettings settings = settings();
		try (SampleSource source = recording.open(console.progress())) {
			int index = range.channelIn(source.channels());
			Channel channel = source.channels().get(index);
			SampleRange samples = range.rangeIn(channel);
			if (out == null && outRate == null) {
				settings = settings.withRate(device.rate());
			}
			var operation = new SoundOperation(source, index, samples, settings, count() > 1,
					gain == null ? OptionalDouble.empty() : OptionalDouble.of(gain));
			Sound sound = operation.runExactly(console.progress());
			long frames = out == null ? play(sound, device) : new WriteSoundOperation(sound, count(), out).run(console.progress());
			if (asJson) {
				printJson(sound, frames, channel);
			} else {
				console.print("%s: %.2f s of sound%n".formatted(out == null ? channel.name() : out, (double) frames / settings.rate()));
			}
		}
		return ExitCode.OK;
	}

	private SoundSettings settings() {
		if (count() < 1) {
			throw new ParameterException(spec.commandLine(), "a sound is played once or more often, not " + times + " times");
		}
		if (gain != null && !(gain > 0 && Double.isFinite(gain))) {
			throw new ParameterException(spec.commandLine(), "a gain is above 0, not " + gain);
		}
		try {
			return new SoundSettings(speed, shift, outRate == null ? SoundSettings.USUAL_RATE : outRate);
		} catch (IllegalArgumentException e) {
			throw new ParameterException(spec.commandLine(), e.getMessage(), e);
		}
	}

	private int count() {
		return times == null ? 1 : times;
	}

	private long play(Sound sound, SoundDevice device) throws IOException {
		long frames = Math.multiplyExact(sound.frames(), count());
		new SoundPlayer(sound, 0, frames).run(device, console.progress());
		return frames;
	}

	private void printJson(Sound sound, long frames, Channel channel) throws IOException {
		try (JsonGenerator json = console.json()) {
			json.writeStartObject();
			json.writeStringField("file", out == null ? null : out.toString());
			json.writeNumberField("frames", frames);
			json.writeNumberField("rate", sound.settings().rate());
			json.writeNumberField("seconds", (double) frames / sound.settings().rate());
			json.writeNumberField("gain", sound.gain());
			json.writeStringField("channel", channel.name());
			json.writeNumberField("from", sound.range().from());
			json.writeNumberField("to", sound.range().to());
			json.writeEndObject();
		}
		console.print("\n");
	}
}
