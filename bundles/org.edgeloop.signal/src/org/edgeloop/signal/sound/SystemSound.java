package org.edgeloop.signal.sound;

import java.util.Optional;
import java.util.stream.Stream;

import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.DataLine;
import javax.sound.sampled.LineUnavailableException;
import javax.sound.sampled.SourceDataLine;

import org.eclipse.jdt.annotation.Nullable;
import org.edgeloop.base.ConnectionException;
import org.edgeloop.base.Problem;
import org.edgeloop.signal.internal.sound.SystemLine;

/** The loudspeaker that this computer has set for sound. Asking for it may take a moment. */
public final class SystemSound implements SoundDevice {

	private static final int[] RATES = { SoundSettings.USUAL_RATE, 44_100, 96_000 };
	private static final int BITS = 16;
	/** How much sound waits in the device: enough for a thread that is held up, too little to be felt when it stops. */
	private static final double BUFFER_SECONDS = 0.1;

	@Override
	public int rate() throws ConnectionException {
		for (int rate : RATES) {
			if (format(rate).isPresent()) {
				return rate;
			}
		}
		throw none(null);
	}

	@Override
	public SoundLine open(int rate) throws ConnectionException {
		AudioFormat format = format(rate).orElseThrow(() -> none(null));
		try {
			SourceDataLine line = AudioSystem.getSourceDataLine(format);
			line.open(format, (int) (rate * BUFFER_SECONDS) * format.getFrameSize());
			line.start();
			return new SystemLine(line);
		} catch (LineUnavailableException e) {
			throw new ConnectionException(Problem.error("the audio device is taken by another program", "", "end that program, or choose another device in the system's settings"), e);
		} catch (IllegalArgumentException e) {
			throw none(e);
		}
	}

	/** @return mono where the device has it, else stereo */
	private static Optional<AudioFormat> format(int rate) {
		return Stream.of(1, 2).map(channels -> new AudioFormat(rate, BITS, channels, true, false))
				.filter(format -> AudioSystem.isLineSupported(new DataLine.Info(SourceDataLine.class, format))).findFirst();
	}

	private static ConnectionException none(@Nullable Throwable cause) {
		return new ConnectionException(Problem.error("this computer has no audio device that plays sound", "",
				"connect one or turn it on, or write the sound to a file with 'signal play --out'"), cause);
	}
}
