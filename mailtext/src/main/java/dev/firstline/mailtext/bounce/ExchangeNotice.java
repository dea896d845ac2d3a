package dev.firstline.mailtext.bounce;

import java.util.List;
import java.util.Optional;

/**
 * Exchange and Microsoft 365, whose readable part often comes alone through gateways, in the
 * language of the mailbox.
 */
final class ExchangeNotice implements Rule {
    private static final List<String> OPENINGS =
            List.of(
                    "delivery has failed to these recipients or groups",
                    "delivery is delayed to these recipients or groups",
                    "did not reach some or all of the intended recipients",
                    "could not be delivered to the following recipient",
                    "bei der nachrichtenzustellung an folgende empfänger",
                    "bei der nachrichtenübermittlung an folgende empfänger",
                    "échec de la remise à ces destinataires",
                    "échec de la remise pour ces destinataires",
                    "échec de la remise aux destinataires",
                    "error de entrega a estos destinatarios",
                    "no se pudo entregar el mensaje a estos destinatarios",
                    "impossibile recapitare il messaggio ai destinatari",
                    "recapito non riuscito per i destinatari",
                    "falha na entrega a estes destinatários",
                    "falha na entrega para estes destinatários",
                    "bezorgen bij deze geadresseerden of groepen is mislukt",
                    "dostarczenie do następujących adresatów",
                    "livrarea către acești destinatari",
                    "livrarea la acești destinatari",
                    "не удалось доставить сообщение следующим получателям");

    /** Before the address, where only the words after it tell a report from a thank-you. */
    private static final List<String> OPENINGS_365 = List.of("your message to ");

    @Override
    public Optional<Bounce> read(Report report) {
        return Notice.read(report, OPENINGS)
                .or(
                        () ->
                                report.text().contains("couldn't be delivered")
                                        ? Notice.read(report, OPENINGS_365)
                                        : Optional.empty());
    }
}
