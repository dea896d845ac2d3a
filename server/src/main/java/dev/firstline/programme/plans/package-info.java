/** What an organisation can buy, and the terms that follow from what it bought (PRG-3, PRG-4). */
@NullMarked
@NamedInterface("plans")
package dev.firstline.programme.plans;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
