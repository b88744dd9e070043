package org.edgeloop.signal.order;

import java.util.Optional;

/**
 * How a shaft turned during a range of a channel.
 *
 * @param phase over seconds since sample 0 of the channel
 * @param speed over the same seconds
 * @param pulses what a tachometer gave; empty if the speed was said
 */
public record ShaftRun(ShaftPhase phase, SpeedCurve speed, Optional<TachoPulses> pulses) {
}
