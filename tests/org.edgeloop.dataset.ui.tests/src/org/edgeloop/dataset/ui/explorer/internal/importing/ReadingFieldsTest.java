package org.edgeloop.dataset.ui.explorer.internal.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteOrder;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

import org.edgeloop.dataset.ChannelSettings;
import org.edgeloop.dataset.RecordingSettings;
import org.edgeloop.dataset.UnknownKeys;
import org.edgeloop.signal.Channel;
import org.edgeloop.signal.RawLayout;
import org.edgeloop.signal.ReadOptions;
import org.edgeloop.signal.SampleType;
import org.junit.jupiter.api.Test;

class ReadingFieldsTest {

	private final ReadingFields fields = new ReadingFields();

	@Test
	void nothingTypedSaysNothing() {
		fields.setChannels(List.of(channel("x", "V")));
		assertEquals(RecordingSettings.NONE, fields.settings());
	}

	@Test
	void whatIsTypedBecomesSettings() {
		fields.setRaw(true);
		fields.setLayout(SampleType.UINT16, ByteOrder.BIG_ENDIAN, false);
		fields.set(ReadingFields.Field.CHANNELS, " 2 ");
		fields.set(ReadingFields.Field.HEADER, "512");
		fields.set(ReadingFields.Field.RATE, "25600,5");
		fields.set(ReadingFields.Field.START, "2024-05-06 09:08:09");
		fields.set(ReadingFields.Field.ZONE, "Europe/Berlin");
		fields.setChannels(List.of(channel("ch1", ""), channel("ch2", "")));
		fields.rows().get(0).setTaken(false);
		fields.rows().get(1).set(ChannelRow.Cell.UNIT, "g");
		fields.rows().get(1).set(ChannelRow.Cell.SCALE, "0.01");
		var raw = new RawLayout(SampleType.UINT16, 2, ByteOrder.BIG_ENDIAN, 512, false, List.of());
		var reading = new ReadOptions(OptionalDouble.of(25_600.5), Optional.of(Instant.parse("2024-05-06T07:08:09Z")),
				Optional.of(ZoneId.of("Europe/Berlin")), List.of("ch2"), Optional.of(raw));
		var channel = new ChannelSettings("ch2", "", "g", 0.01, 0, "", UnknownKeys.NONE);
		assertEquals(new RecordingSettings(Map.of(), reading, Map.of("ch2", channel)), fields.settings());
		assertEquals(List.of(), fields.previewOptions().variables(), "the preview shows what can be chosen");
	}

	@Test
	void whatCannotBeIsSaidInASentence() {
		for (var wrong : Map.of(ReadingFields.Field.RATE, "fast", ReadingFields.Field.START, "yesterday", ReadingFields.Field.ZONE,
				"Mars", ReadingFields.Field.CHANNELS, "1.5", ReadingFields.Field.HEADER, "-1").entrySet()) {
			ReadingFields own = new ReadingFields();
			own.setRaw(true);
			own.set(wrong.getKey(), wrong.getValue());
			assertTrue(own.error().orElse("").endsWith("."), wrong.toString());
		}
		fields.setChannels(List.of(channel("x", "")));
		fields.rows().getFirst().set(ChannelRow.Cell.SCALE, "0");
		assertTrue(fields.error().isPresent(), "a scale of 0");
		fields.rows().getFirst().set(ChannelRow.Cell.SCALE, "1");
		fields.rows().getFirst().setTaken(false);
		assertEquals(Optional.of("Choose at least one channel."), fields.error());
	}

	@Test
	void whatWasSaidOfAChannelStaysWhenTheLayoutChanges() {
		fields.setChannels(List.of(channel("ch1", "")));
		fields.rows().getFirst().set(ChannelRow.Cell.SENSOR, "PCB 352C33");
		fields.setChannels(List.of(channel("ch1", ""), channel("ch2", "")));
		assertEquals("PCB 352C33", fields.rows().getFirst().text(ChannelRow.Cell.SENSOR));
		assertEquals(2, fields.rows().size());
	}

	private static Channel channel(String name, String unit) {
		return new Channel(name, unit, OptionalDouble.empty(), Optional.empty(), 10, SampleType.INT16);
	}
}
