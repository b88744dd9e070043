package org.edgeloop.device;

import java.nio.file.Path;

import org.edgeloop.base.Secrets;

/**
 * What a kind of device may ask its user for while it reaches out.
 *
 * @param secrets passwords and passphrases
 * @param trust decisions that only the user may take
 * @param userFolder where what the user trusts is kept, beside other settings of this user; made when needed
 */
public record DeviceAccess(Secrets secrets, Trust trust, Path userFolder) {
}
